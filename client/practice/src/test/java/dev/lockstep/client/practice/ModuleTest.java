package dev.lockstep.client.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of modules, with a generated client in it, as the JDK's own tools build it. */
final class ModuleTest {
  private static final Path GENERATED = Path.of("target/generated-sources/lockstep-client");

  private static final String MODULE =
      """
      module app {
        requires dev.lockstep.client;

        opens dev.lockstep.client.practice.model to com.fasterxml.jackson.databind;
      }
      """;

  private static final String MAIN =
      """
      package app;

      import dev.lockstep.client.practice.PracticeClient;
      import dev.lockstep.client.practice.model.NewTask;

      public class Main {
        public static void main(String[] args) {
          try (PracticeClient client = PracticeClient.builder().baseUrl(args[0]).build()) {
            long id = client.tasks().createTask(NewTask.builder().summary("x").build()).id();
            System.out.println(Main.class.getModule() + ": " + client.tasks().getTask(id).summary());
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aModularApplicationNeedsFourModules() throws Exception {
    String modules = modulePath();
    assertThat(modules.split(File.pathSeparator)).hasSize(4);
    Path classes = folder.resolve("classes");
    List<String> javac = new ArrayList<>(List.of("javac", "-Xlint:all,-processing", "-Werror"));
    javac.addAll(List.of("--module-path", modules, "-d", classes.toString()));
    javac.add(write("module-info.java", MODULE).toString());
    javac.add(write("Main.java", MAIN).toString());
    try (Stream<Path> sources = Files.walk(GENERATED)) {
      sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(javac::add);
    }
    assertThat(run(javac)).isEmpty();

    try (TaskServer server = new TaskServer()) {
      String path = modules + File.pathSeparator + classes;
      assertThat(run(List.of("java", "--module-path", path, "-m", "app/app.Main", server.url())))
          .isEqualToIgnoringNewLines("module app: Read the manual");
    }
  }

  /** The runtime and Jackson, as they are on the class path of these tests. */
  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry -> entry.matches(".*(client.runtime.*|jackson-(core|databind|annotations).*)"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path write(String name, String source) throws IOException {
    return Files.writeString(folder.resolve(name), source);
  }

  /** Everything that a tool of the JDK has to say. */
  private static String run(List<String> command) throws IOException {
    List<String> complete = new ArrayList<>(command);
    complete.set(0, Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
    Process process = new ProcessBuilder(complete).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
