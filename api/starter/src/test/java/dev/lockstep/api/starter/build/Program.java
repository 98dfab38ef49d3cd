package dev.lockstep.api.starter.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other processes: Maven in a project, and the server that came out of it. */
final class Program {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final String LISTENING = "Listening at ";

  private Program() {}

  /** Builds a project, offline; what Maven says is told if it is not green. */
  static void verify(Path project, Path repository) throws IOException, InterruptedException {
    Path log = project.resolveSibling("build.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home")).resolve("bin/mvn").toString());
    command.addAll(List.of("-o", "-B", "verify", "-Dmaven.repo.local=" + repository));
    Process maven = builder(project, command).redirectOutput(log.toFile()).start();
    assertThat(maven.waitFor(5, TimeUnit.MINUTES)).as("Maven ends").isTrue();
    assertThat(maven.exitValue()).as(Files.readString(log)).isZero();
  }

  /** Starts a jar and waits until it says where it listens. */
  static Server serve(Path project, String jar) throws IOException {
    String java = JAVA_HOME.resolve("bin/java").toString();
    Process process = builder(project, List.of(java, "-jar", jar, "--port", "0")).start();
    BufferedReader log = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      int at = line.indexOf(LISTENING);
      if (at >= 0) {
        return new Server(process, line.substring(at + LISTENING.length()).strip());
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("The server does not listen:\n" + said);
  }

  private static ProcessBuilder builder(Path folder, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
    return builder;
  }

  /** A server that is up. */
  record Server(Process process, String url) implements AutoCloseable {
    @Override
    public void close() {
      process.destroy();
    }
  }
}
