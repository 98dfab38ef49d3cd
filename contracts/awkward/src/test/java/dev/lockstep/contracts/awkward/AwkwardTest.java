package dev.lockstep.contracts.awkward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Over the documents of {@code src/test/documents}; {@code awkward.only} names some of them. */
final class AwkwardTest {
  private static final Path FOLDER = Path.of("src", "test", "documents").toAbsolutePath();

  private static final ExecutorService STOPPERS = Executors.newCachedThreadPool();
  private static final List<CompletableFuture<Void>> STOPPING = new ArrayList<>();

  private static List<Fixture> fixtures = List.of();
  private static Workshop workshop;

  @BeforeAll
  static void generateAndCompile(@TempDir Path folder) throws IOException {
    String only = System.getProperty("awkward.only", "");
    fixtures =
        Fixture.in(FOLDER).stream()
            .filter(
                f ->
                    only.isBlank()
                        || Set.of(only.split(",")).contains(f.name())
                        || f.name().equals("query.30"))
            .toList();
    workshop = new Workshop(folder, fixtures);
  }

  @AfterAll
  static void stopServers() {
    STOPPING.forEach(CompletableFuture::join);
    STOPPERS.shutdown();
  }

  @TestFactory
  Stream<DynamicTest> whatIsSentArrives() {
    return fixtures.stream().map(AwkwardTest::sending);
  }

  /** Where two spellings give the same code, sending it once is enough. */
  private static DynamicTest sending(Fixture fixture) {
    return workshop
        .twin(fixture)
        .map(twin -> DynamicTest.dynamicTest(fixture + ", the same code as " + twin, () -> {}))
        .orElseGet(() -> DynamicTest.dynamicTest(fixture.name(), () -> roundTrips(fixture)));
  }

  private static void roundTrips(Fixture fixture) throws IOException {
    assertThat(workshop.faults(fixture)).as("javac on " + fixture).isEmpty();
    assertThat(differences(fixture, UnaryOperator.identity())).as(fixture.name()).isEmpty();
  }

  private static List<String> differences(Fixture fixture, UnaryOperator<TypedRequest> spoiling)
      throws IOException {
    List<String> differences = new ArrayList<>();
    Serving server = new Serving(fixture, workshop, spoiling);
    try (Calling client = new Calling(fixture, workshop, server.uri())) {
      RoundTrip trip = new RoundTrip(fixture.model(), server, client);
      List<Exchange> exchanges = Exchanges.of(fixture.model());
      assertThat(Exchanges.neverVaried(exchanges)).as("always sent alike").isEmpty();
      exchanges.forEach(exchange -> differences.addAll(trip.run(exchange)));
    } finally {
      // A connection that a client has left open keeps a server for a second.
      STOPPING.add(CompletableFuture.runAsync(server::close, STOPPERS));
    }
    return differences;
  }

  /** For native images, which know of nothing that is used by reflection alone. */
  @TestFactory
  Stream<DynamicTest> whatJacksonTouchesIsNamed() {
    return fixtures.stream()
        .filter(f -> workshop.twin(f).isEmpty() && !f.model().types().isEmpty())
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.name(),
                    () ->
                        assertThat(workshop.namedForReflection(f))
                            .isEqualTo(
                                Reflected.among(workshop.classes(f, "client.model").stream()))));
  }

  @Test
  void allOfItCompilesWithoutAWarning() {
    assertThat(workshop.faults()).isEmpty();
  }

  @Test
  void aServerThatDropsAQueryValueIsFoundOut() throws IOException {
    Fixture fixture = Fixture.read(FOLDER.resolve("query.30.yaml"));
    UnaryOperator<TypedRequest> dropping =
        asked -> {
          Map<String, JsonNode> rest = new LinkedHashMap<>(asked.parameters());
          rest.remove("query:q");
          return new TypedRequest(rest, asked.body(), asked.typed());
        };
    assertThat(differences(fixture, dropping))
        .isNotEmpty()
        .allMatch(line -> line.contains("search: query:q") && line.contains("is missing"));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotRepresentedIsReported() {
    return fixtures.stream()
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.name(), () -> assertThat(f.findings()).isEqualTo(f.expectedFindings())));
  }
}
