package dev.lockstep.api.lint;

import dev.lockstep.api.model.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document of two files that keeps to every rule, until a place in it is changed. */
final class Pets {
  private static final List<String> FILES = List.of("openapi.yaml", "problems.yaml");

  private final Path folder;
  private final Map<String, String> files = new HashMap<>();

  private Pets(Path folder) throws IOException {
    this.folder = folder;
    for (String file : FILES) {
      try (InputStream in = Pets.class.getResourceAsStream("/clean/" + file)) {
        byte[] bytes = Optional.ofNullable(in).orElseThrow().readAllBytes();
        files.put(file, new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  static Pets in(Path folder) throws IOException {
    return new Pets(folder);
  }

  /** Changes a text that occurs once in one of the files. */
  Pets with(String before, String after) {
    String file = FILES.stream().filter(f -> contains(f, before)).findFirst().orElseThrow();
    files.computeIfPresent(file, (f, text) -> text.replace(before, after));
    return this;
  }

  private boolean contains(String file, String text) {
    String content = Optional.ofNullable(files.get(file)).orElseThrow();
    int first = content.indexOf(text);
    return first >= 0 && first == content.lastIndexOf(text);
  }

  List<Finding> lint() throws IOException {
    return lint(Linter.withAllRules());
  }

  List<Finding> lint(Linter linter) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return linter.lint(folder.resolve("openapi.yaml"));
  }
}
