package dev.lockstep.contracts.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.contracts.corpus.outcome.Outcome;
import dev.lockstep.contracts.corpus.outcome.Stage;
import dev.lockstep.contracts.corpus.trial.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs over the folder in the property {@code corpus.dir}, over this module's own by default; over
 * those documents only that {@code corpus.only} names, if it is set.
 */
final class CorpusTest {
  private static final Path FOLDER = Corpus.folder();
  private static final Path OUT = Path.of("target", "corpus").toAbsolutePath();
  private static final CorpusRun RUN = new CorpusRun(FOLDER, OUT, limits());

  private static Map<String, CompletableFuture<Outcome>> outcomes = Map.of();

  @BeforeAll
  static void start() throws IOException {
    outcomes = RUN.start(documents());
  }

  @AfterAll
  static void stop() {
    RUN.close();
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentGoesTheWholeWay() {
    return outcomes.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(entry.getValue().join().faults()).as(entry.getKey()).isEmpty()));
  }

  @Test
  void theFolderIsNotEmpty() {
    assertThat(outcomes).as("documents in " + FOLDER).isNotEmpty();
  }

  private static List<Path> documents() throws IOException {
    List<Path> all = Corpus.documents(FOLDER);
    return setting("only")
        .map(only -> Corpus.only(all, FOLDER, Set.of(only.split(","))))
        .orElse(all);
  }

  private static Limits limits() {
    Limits limits = Limits.defaults();
    limits = setting("stages").map(Stage::named).map(limits::upTo).orElse(limits);
    limits = setting("workers").map(Integer::valueOf).map(limits::withWorkers).orElse(limits);
    return setting("patience")
        .map(Long::valueOf)
        .map(Duration::ofMinutes)
        .map(limits::withPatience)
        .orElse(limits);
  }

  private static Optional<String> setting(String name) {
    return Optional.of(System.getProperty("corpus." + name, "")).filter(text -> !text.isBlank());
  }
}
