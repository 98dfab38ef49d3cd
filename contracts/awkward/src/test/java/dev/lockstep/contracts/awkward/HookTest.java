package dev.lockstep.contracts.awkward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Webhook;
import dev.lockstep.contracts.corpus.trial.SourceCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks and callbacks, received by generated code. */
final class HookTest {
  private static final Path FOLDER = Path.of("src", "test", "documents").toAbsolutePath();
  private static final Path README = Path.of("..", "..", "client", "README.md");
  private static final Pattern SNIPPET =
      Pattern.compile("```java webhooks\n(.*?)```", Pattern.DOTALL);

  @TempDir private static Path folder;

  private static Map<String, Fixture> fixtures = Map.of();
  private static Workshop workshop;

  @BeforeAll
  static void generateAndCompile() throws IOException {
    List<Fixture> all =
        Stream.of("hooks.31", "webhooks.30", "webhooks.31")
            .map(name -> Fixture.read(FOLDER.resolve(name + ".yaml")))
            .toList();
    fixtures = all.stream().collect(Collectors.toMap(Fixture::name, f -> f));
    workshop = new Workshop(folder, all);
    assertThat(workshop.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hooks.31", "webhooks.30"})
  void whatIsSentArrives(String name) throws Exception {
    Fixture fixture = Objects.requireNonNull(fixtures.get(name));
    try (HookTrip trip = new HookTrip(fixture, workshop)) {
      for (Webhook hook : fixture.model().webhooks()) {
        assertThat(trip.differences(hook, address(hook))).isEmpty();
      }
    }
  }

  @Test
  void theOldSpellingGivesTheSameCode() {
    Fixture fixture = Objects.requireNonNull(fixtures.get("webhooks.31"));
    assertThat(workshop.twin(fixture)).hasToString("Optional[webhooks.30]");
  }

  /** As the README says that it is made. */
  private static String address(Webhook hook) {
    String number = hook.operation().parameters(Parameter.In.PATH).isEmpty() ? "" : "/{number}";
    return switch (hook.name()) {
      case "onData" -> "onData/data" + number;
      default -> hook.name().replace(" ", "%20");
    };
  }

  @Test
  void whatTheReadmeShowsCompiles() throws IOException {
    Matcher snippet = SNIPPET.matcher(Files.readString(README));
    assertThat(snippet.find()).isTrue();
    Path sources = Files.createDirectories(folder.resolve("readme"));
    Files.writeString(
        sources.resolve("Hooks.java"),
        snippet.group(1).replace("com.example.shop", "awkward.hooks31.client"));
    List<Path> classPath =
        Stream.concat(
                Stream.of(folder.resolve("classes")),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of))
            .toList();
    assertThat(SourceCompiler.compile(sources, folder.resolve("readme-classes"), classPath))
        .isEmpty();
  }
}
