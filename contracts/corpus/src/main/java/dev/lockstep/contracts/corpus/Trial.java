package dev.lockstep.contracts.corpus;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.read.ApiReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Takes one document the whole way: parse, generate three times, compile. */
final class Trial {
  private static final String JAVA = "src/main/java";

  private final Path document;
  private final Path out;
  private final List<String> faults = new ArrayList<>();

  /**
   * A document with a folder of its own for what is made from it.
   *
   * @param out is created, and emptied before
   */
  Trial(Path document, Path out) {
    this.document = document;
    this.out = out;
  }

  Outcome run(String name) throws IOException {
    long start = System.nanoTime();
    ApiModel model;
    try {
      model = ApiReader.read(document);
    } catch (DocumentException refused) {
      List<String> reasons = refused.findings().stream().map(Finding::toString).toList();
      return new Outcome(name, 0, 0, 0, seconds(start), List.of(), reasons);
    }
    empty(out);
    stage("server", Generators::server, List.of());
    stage("client", Generators::client, List.of());
    stage("contracts", Generators::contracts, List.of(out.resolve("client/classes")));
    return new Outcome(
        name,
        model.operations().size(),
        model.types().size(),
        clientLines(),
        seconds(start),
        notRepresented(model),
        faults);
  }

  private void stage(String room, BiConsumer<Path, Path> generator, List<Path> classPath)
      throws IOException {
    Path home = out.resolve(room);
    try {
      generator.accept(document, home);
    } catch (RuntimeException e) {
      faults.add(room + ": " + e);
      return;
    }
    List<Path> path = new ArrayList<>(classPath);
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .forEach(path::add);
    SourceCompiler.compile(home.resolve(JAVA), home.resolve("classes"), path)
        .forEach(fault -> faults.add(room + ": " + fault));
  }

  private long clientLines() throws IOException {
    Path sources = out.resolve("client").resolve(JAVA);
    return SourceCompiler.lines(sources)
        - SourceCompiler.lines(sources.resolve("corpus/client/model"));
  }

  private static List<String> notRepresented(ApiModel model) {
    return model.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.NOT_REPRESENTED)
        .map(Finding::toString)
        .toList();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
