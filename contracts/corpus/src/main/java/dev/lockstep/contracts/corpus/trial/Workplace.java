package dev.lockstep.contracts.corpus.trial;

import dev.lockstep.contracts.corpus.child.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one document, with a room for each side: sources as the generators write them, and
 * their classes.
 *
 * @param root where everything is
 */
record Workplace(Path root) {
  private static final String SOURCES = "src/main/java";

  /** One of the parts. */
  enum Room {
    DOCUMENT,
    SERVER,
    CLIENT,
    CONTRACTS,
    TESTS;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What the generator of a part writes into. */
  Path output(Room room) {
    return root.resolve(room.toString());
  }

  Path sources(Room room) {
    return output(room).resolve(SOURCES);
  }

  Path classes(Room room) {
    return output(room).resolve("classes");
  }

  /** What code needs that uses these parts: their classes and resources, and all of our own. */
  List<Path> classPath(Room... rooms) {
    List<Path> path = new ArrayList<>();
    for (Room room : rooms) {
      Stream.of(classes(room), output(room).resolve("src/main/resources"))
          .filter(Files::isDirectory)
          .forEach(path::add);
    }
    path.addAll(SourceCompiler.ownClassPath());
    return path;
  }

  /** Lines of the client without its models. */
  long clientLines() throws IOException {
    Path sources = sources(Room.CLIENT);
    return SourceCompiler.lines(sources)
        - SourceCompiler.lines(sources.resolve("corpus/client/model"));
  }

  /** Keeps the whole of a failure in a file, and gives a sentence that says where. */
  String keep(Object where, Throwable failure) throws IOException {
    Path file = root.resolve(where + "-failure.txt");
    Files.writeString(file, Failures.trace(failure));
    return failure + " (see " + file + ")";
  }

  void empty() throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(root);
  }
}
