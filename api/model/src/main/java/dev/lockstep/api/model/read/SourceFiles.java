package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The files of one document, read when something refers to them. */
final class SourceFiles {
  private final Path folder;
  private final Map<Path, SourceFile> files = new HashMap<>();
  private final Map<SourceFile, Path> paths = new HashMap<>();

  SourceFiles(Path folder) {
    this.folder = folder;
  }

  Place root(Path file) {
    SourceFile source = open(file.toAbsolutePath().normalize());
    return new Place(source, "", source.root());
  }

  /** Follows a reference, and the one behind it, to where the value itself is. */
  Place resolve(Place place) {
    Place current = place;
    for (int hops = 0; current.node().path("$ref").isTextual(); hops++) {
      if (hops > 100) {
        throw refused(place, "This reference leads back to itself");
      }
      current = target(current, current.text("$ref"));
    }
    return current;
  }

  /** Where a reference leads to; what is there may be a reference again. */
  Place target(Place from, String ref) {
    int hash = ref.indexOf('#');
    String filePart = hash < 0 ? ref : ref.substring(0, hash);
    String pointer = hash < 0 ? "" : ref.substring(hash + 1);
    SourceFile file = from.file();
    if (!filePart.isEmpty()) {
      Path self = java.util.Objects.requireNonNull(paths.get(from.file()));
      file = open(self.resolveSibling(filePart).normalize());
    }
    Place place = new Place(file, "", file.root());
    for (String segment : pointer.split("/", -1)) {
      if (!segment.isEmpty()) {
        String key =
            Pointers.unescape(
                java.net.URLDecoder.decode(
                    segment.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8));
        place = place.node().isArray() ? place.at(Integer.parseInt(key)) : place.at(key);
      }
    }
    if (!place.exists()) {
      throw refused(from, "There is nothing at " + ref);
    }
    return place;
  }

  private SourceFile open(Path path) {
    return files.computeIfAbsent(path, this::read);
  }

  private SourceFile read(Path path) {
    String name = folder.toAbsolutePath().relativize(path).toString();
    try {
      SourceFile file = new SourceFile(path, name);
      paths.put(file, path);
      return file;
    } catch (IOException | YamlEngineException e) {
      throw new DocumentException(
          List.of(
              new Finding(
                  Finding.Severity.ERROR,
                  "unreadable",
                  new Location(name, 1, ""),
                  String.valueOf(e.getMessage()))));
    }
  }

  static DocumentException refused(Place place, String message) {
    return new DocumentException(
        List.of(new Finding(Finding.Severity.ERROR, "reference", place.location(), message)));
  }

  static boolean isRef(JsonNode node) {
    return node.path("$ref").isTextual();
  }
}
