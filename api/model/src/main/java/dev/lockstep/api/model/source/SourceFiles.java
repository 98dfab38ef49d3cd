package dev.lockstep.api.model.source;

import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Location;
import java.io.File;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of one document, each read when something first leads to it. */
public final class SourceFiles {
  private final Path folder;
  private final SourceFile root;
  private final Map<Path, SourceFile> files = new LinkedHashMap<>();
  private final Set<Path> texts = new LinkedHashSet<>();

  /**
   * The files behind a root document.
   *
   * @throws DocumentException if the root cannot be read
   */
  public SourceFiles(Path rootDocument) {
    Path path = rootDocument.toAbsolutePath().normalize();
    this.folder = Objects.requireNonNull(path.getParent(), "a document is in a folder");
    this.root = open(path, new Location(name(path), 1, ""));
  }

  /** The file that the document begins with. */
  public SourceFile root() {
    return root;
  }

  /** Every file that was read so far. */
  public Collection<SourceFile> all() {
    return files.values();
  }

  /**
   * Where a reference leads to; what is there may be a reference again.
   *
   * @throws DocumentException if it leads nowhere
   */
  public Place target(Place from, String reference) {
    int hash = reference.indexOf('#');
    String filePart = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : Pointers.fromFragment(reference.substring(hash + 1));
    SourceFile file = filePart.isEmpty() ? fileOf(from) : open(from, filePart);
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      return file.anchor(fragment)
          .map(file.top()::down)
          .orElseThrow(() -> nothing(from, reference));
    }
    return walk(file.top(), fragment, from, reference);
  }

  /** Where something leads to that may be a reference, or else only looks like one. */
  public Optional<Place> find(Place from, String reference) {
    try {
      return Optional.of(target(from, reference));
    } catch (DocumentException leadsNowhere) {
      return Optional.empty();
    }
  }

  /** The text of a file that is neither YAML nor JSON. */
  public String text(Place from, String relative) throws IOException {
    Path path = path(from, relative);
    String text = Files.readString(path);
    texts.add(path);
    return text;
  }

  /** Where every file is that was read so far, the root first. */
  public List<Path> paths() {
    return Stream.concat(files.keySet().stream(), texts.stream()).toList();
  }

  /** The file that a place is in. */
  public static SourceFile fileOf(Place place) {
    if (place.home() instanceof SourceFile file) {
      return file;
    }
    throw new IllegalArgumentException("Not in a file: " + place.pointer());
  }

  /** The path of a file that is named relative to the one in which a place is. */
  static Path path(Place from, String relative) {
    try {
      return fileOf(from).path().resolveSibling(Pointers.fromFragment(relative)).normalize();
    } catch (InvalidPathException e) {
      throw refused(from.location(), "There is no file " + relative);
    }
  }

  private Place walk(Place top, String pointer, Place from, String reference) {
    Place place = top;
    for (String key : Pointers.keys(pointer)) {
      if (place.isReference() && !place.has(key)) {
        place = target(place, place.text("$ref"));
      }
      place = place.node().isArray() ? item(place, key) : place.at(key);
      if (!place.exists()) {
        throw nothing(from, reference);
      }
    }
    return place;
  }

  private static Place item(Place array, String key) {
    return array.down(key.matches("\\d{1,9}") ? "/" + key : "/-");
  }

  private SourceFile open(Place from, String filePart) {
    if (filePart.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      throw refused(
          from.at("$ref").location(), "References to the web are not followed: " + filePart);
    }
    return open(path(from, filePart), from.at("$ref").location());
  }

  private SourceFile open(Path path, Location from) {
    SourceFile known = files.get(path);
    if (known == null) {
      known = read(path, from);
      files.put(path, known);
    }
    return known;
  }

  private SourceFile read(Path path, Location from) {
    try {
      return SourceFile.read(path, name(path));
    } catch (NoSuchFileException e) {
      throw refused(from, "There is no file " + name(path));
    } catch (MalformedInputException e) {
      throw refused(from, "The file " + name(path) + " is not in UTF-8");
    } catch (IOException e) {
      throw refused(from, "The file " + name(path) + " cannot be read: " + e);
    }
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace(File.separatorChar, '/');
  }

  private static DocumentException nothing(Place from, String reference) {
    return refused(from.at("$ref").location(), "There is nothing at " + reference);
  }

  private static DocumentException refused(Location location, String message) {
    return new DocumentException(
        List.of(new Finding(Finding.Severity.ERROR, "reference", location, message)));
  }
}
