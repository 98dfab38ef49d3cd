package dev.lockstep.api.starter;

import dev.lockstep.api.model.read.Document;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a document as they are laid out in a project: as they lay before, from the folder on
 * that has all of them.
 *
 * @param root where the document begins, relative to that folder, with slashes
 * @param paths every file, by its name relative to that folder
 */
record Documents(String root, Map<String, Path> paths) {
  /** Where that folder is in a project. */
  static final String FOLDER = "api/src/main/openapi";

  /** Maven takes $ for a property's name, and a backtick ends what Markdown shows as it is. */
  private static final Pattern UNFIT = Pattern.compile("[$`\\\\\\p{Cntrl}]");

  static Documents of(Document document) {
    List<Path> files = document.paths();
    Path top = files.get(0);
    for (Path file : files) {
      while (!file.startsWith(top) || file.equals(top)) {
        top = Objects.requireNonNull(top.getParent(), "files of a document have a folder");
      }
    }
    Map<String, Path> paths = new TreeMap<>();
    for (Path file : files) {
      paths.put(name(top, file), file);
    }
    return new Documents(name(top, files.get(0)), paths);
  }

  private static String name(Path top, Path file) {
    String name = top.relativize(file).toString().replace(File.separatorChar, '/');
    if (UNFIT.matcher(name).find()) {
      throw new IllegalArgumentException("No build takes a file of that name, rename it: " + name);
    }
    return name;
  }
}
