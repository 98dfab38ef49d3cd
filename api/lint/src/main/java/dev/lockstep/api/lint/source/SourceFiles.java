package dev.lockstep.api.lint.source;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.lint.Sources;
import dev.lockstep.api.model.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that a document is made of, read from a folder: the root and all it refers to. */
public final class SourceFiles implements Sources {
  private final Path folder;
  private final String root;
  private final Map<String, SourceFile> files = new LinkedHashMap<>();

  private SourceFiles(Path document) {
    folder = Optional.ofNullable(document.getParent()).orElse(Path.of(""));
    root = Optional.ofNullable(document.getFileName()).orElseThrow().toString();
    read(root);
  }

  /** Reads the root of a document and every file that it leads to. */
  public static SourceFiles of(Path document) {
    return new SourceFiles(document);
  }

  private void read(String name) {
    Path path = folder.resolve(name);
    if (files.containsKey(name) || !Files.isRegularFile(path)) {
      return;
    }
    try {
      SourceFile file = SourceFile.parse(name, Files.readString(path));
      files.put(name, file);
      references(file.tree()).forEach(r -> Reference.of(name, r).ifPresent(to -> read(to.file())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> references(JsonNode tree) {
    return tree.findValues("$ref").stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  @Override
  public String root() {
    return root;
  }

  @Override
  public Set<String> files() {
    return files.keySet();
  }

  @Override
  public JsonNode tree(String file) {
    return file(file).tree();
  }

  @Override
  public Location locate(String file, String pointer) {
    return new Location(file, file(file).line(JsonPointer.compile(pointer)), pointer);
  }

  private SourceFile file(String name) {
    return Optional.ofNullable(files.get(name))
        .orElseThrow(() -> new IllegalArgumentException("The document has no file " + name));
  }
}
