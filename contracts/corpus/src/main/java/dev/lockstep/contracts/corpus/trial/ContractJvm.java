package dev.lockstep.contracts.corpus.trial;

import dev.lockstep.contracts.corpus.child.ContractMain;
import dev.lockstep.contracts.corpus.child.Failures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs contract tests in a JVM of their own: what hangs, dies or floods its memory is a fault of
 * one document, and not the end of the whole run.
 */
final class ContractJvm {
  private static final int FIRST_LINES = 5;

  private final Path folder;
  private final List<Path> classPath;
  private final Duration limit;

  /**
   * In a folder, which gets what the tests leave behind.
   *
   * @param limit how long it may take
   */
  ContractJvm(Path folder, List<Path> classPath, Duration limit) {
    this.folder = folder;
    this.classPath = classPath;
    this.limit = limit;
  }

  /** Runs test classes one after another. */
  Halves run(List<String> classes) throws IOException {
    Process process = builder(classes).start();
    List<String> faults = new ArrayList<>();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        faults.add("it was stopped after %d seconds%s".formatted(limit.toSeconds(), whileIn()));
      } else if (process.exitValue() != 0) {
        faults.add("its JVM ended with %d%s".formatted(process.exitValue(), whileIn()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      faults.add("it was interrupted" + whileIn());
    } finally {
      process.destroyForcibly();
    }
    faults.addAll(Failures.read(folder));
    return Halves.read(folder, faults);
  }

  private ProcessBuilder builder(List<String> classes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add(ContractMain.class.getName());
    command.addAll(classes);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder.environment().put("CLASSPATH", joined(classPath));
    return builder;
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private Path log() {
    return folder.resolve("contract.log");
  }

  private String whileIn() throws IOException {
    List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
    String last =
        Failures.last(folder).map(test -> ", in " + test).orElse(" before the first test");
    String said =
        lines.stream().limit(FIRST_LINES).map(line -> "\n" + line).collect(Collectors.joining());
    return last + " (see " + log() + ")" + said;
  }
}
