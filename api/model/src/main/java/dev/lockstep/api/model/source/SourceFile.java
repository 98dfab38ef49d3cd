package dev.lockstep.api.model.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file of a document. */
public final class SourceFile implements Home {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path path;
  private final String name;
  private final JsonNode root;
  private final Map<String, Integer> lines;
  private final List<Finding> findings;
  private final Map<String, String> anchors = new HashMap<>();

  private SourceFile(Path path, String name, JsonNode root, Recorder recorder) {
    this.path = path;
    this.name = name;
    this.root = root;
    this.lines = recorder.lines();
    this.findings = List.copyOf(recorder.findings());
    findAnchors(top());
  }

  /**
   * Reads a file.
   *
   * @param name what locations call it
   * @throws DocumentException with the line at which it is neither YAML nor JSON
   */
  static SourceFile read(Path path, String name) throws IOException {
    String text = Files.readString(path);
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return parse(path, name, bare);
  }

  private static SourceFile parse(Path path, String name, String text) {
    Recorder recorder = new Recorder(name);
    if (!text.stripLeading().startsWith("{")) {
      return new SourceFile(path, name, YamlText.read(text, name, recorder), recorder);
    }
    try {
      return new SourceFile(path, name, JsonText.read(text, recorder), recorder);
    } catch (DocumentException noJson) {
      if (name.endsWith(".json")) {
        throw noJson;
      }
      Recorder again = new Recorder(name);
      return new SourceFile(path, name, YamlText.read(text, name, again), again);
    }
  }

  /** Where the file is. */
  public Path path() {
    return path;
  }

  /** What locations call it. */
  public String name() {
    return name;
  }

  @Override
  public JsonNode root() {
    return root;
  }

  /** What is untidy in its notation. */
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public Location locate(String pointer) {
    String known = pointer;
    while (!known.isEmpty() && !lines.containsKey(known)) {
      known = Pointers.parent(known);
    }
    return new Location(name, lines.getOrDefault(known, 1), known);
  }

  /** The pointer of the schema that calls itself by an {@code $anchor}. */
  Optional<String> anchor(String anchor) {
    return Optional.ofNullable(anchors.get(anchor));
  }

  private void findAnchors(Place place) {
    for (String key : List.of("$anchor", "$dynamicAnchor")) {
      if (place.node().path(key).isTextual()) {
        anchors.putIfAbsent(place.text(key), place.pointer());
      }
    }
    place.members().stream().filter(p -> p.node().isContainerNode()).forEach(this::findAnchors);
    place.items().stream().filter(p -> p.node().isContainerNode()).forEach(this::findAnchors);
  }
}
