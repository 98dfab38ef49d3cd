package dev.lockstep.contracts.corpus.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes code of a document and compiles it.
 *
 * @param jvm how the JVM that it runs in is started
 * @param mended whether what has errors is taken away before it is compiled: javac gives up such
 *     code early, so that it costs less than code that is right
 */
record Tool(String name, List<String> jvm, boolean mended, List<Part> parts) {
  private static final List<Part> STOCK = List.of(Part.NATIVE, Part.JAXRS_SPEC);
  private static final List<Part> PAIR = List.of(Part.SERVER, Part.CLIENT);
  private static final List<Part> LOCKSTEP = List.of(Part.SERVER, Part.CLIENT, Part.CONTRACTS);

  private static final List<String> AS_IT_COMES = List.of();

  /** The starter writes the same into {@code .mvn/jvm.config}. */
  private static final List<String> OF_A_PROJECT =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC");

  /** What is measured; the first is what the others are compared with. */
  static final List<Tool> ALL =
      List.of(
          new Tool("stock", AS_IT_COMES, false, STOCK),
          new Tool("stock, broken files deleted", AS_IT_COMES, true, STOCK),
          new Tool("stock, JVM of a project", OF_A_PROJECT, false, STOCK),
          new Tool("lockstep, no contracts", AS_IT_COMES, false, PAIR),
          new Tool("lockstep", AS_IT_COMES, false, LOCKSTEP),
          new Tool("lockstep, JVM of a project", OF_A_PROJECT, false, LOCKSTEP));

  static Tool named(String name) {
    return ALL.stream().filter(tool -> tool.name.equals(name)).findFirst().orElseThrow();
  }

  /** Makes code of a document and compiles it. */
  Cost.Times run(Path document, Path folder) throws IOException {
    long start = System.nanoTime();
    parts.forEach(part -> part.generate(document, folder));
    long generated = System.nanoTime();
    if (mended) {
      deleteBroken(folder);
    }
    long prepared = System.nanoTime();
    int broken = compile(folder).size();
    return new Cost.Times(
        seconds(generated - start), seconds(System.nanoTime() - prepared), broken);
  }

  /** Deletes what has errors until the rest compiles; the list is kept for the next time. */
  private void deleteBroken(Path folder) throws IOException {
    Path list = folder.resolve("broken.txt");
    if (Files.exists(list)) {
      for (String file : Files.readAllLines(list)) {
        Files.delete(Path.of(file));
      }
      return;
    }
    List<String> all = new ArrayList<>();
    for (List<Path> found = compile(folder); !found.isEmpty(); found = compile(folder)) {
      for (Path file : found) {
        Files.delete(file);
        all.add(file.toString());
      }
    }
    Files.write(list, all);
  }

  private List<Path> compile(Path folder) throws IOException {
    List<Path> broken = new ArrayList<>();
    for (Part part : parts) {
      broken.addAll(part.compile(folder));
    }
    return broken;
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }
}
