package dev.lockstep.contracts.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of documents. */
public final class Corpus {
  private static final Pattern LAST_CELL = Pattern.compile("\\|\\s*`([^`|]+)`\\s*\\|\\s*$");

  private Corpus() {}

  /**
   * The folder in the property {@code corpus.dir}, from where the build was started; this module's
   * own by default.
   */
  public static Path folder() {
    Path root = Path.of(System.getProperty("corpus.root", ""));
    return root.resolve(System.getProperty("corpus.dir", "src/test/documents"))
        .toAbsolutePath()
        .normalize();
  }

  /**
   * The root documents of a folder: those that the last column of a table in its README.md names,
   * or every YAML and JSON file at its top where there is no such table.
   */
  public static List<Path> documents(Path folder) throws IOException {
    List<Path> named = namedInReadme(folder);
    if (!named.isEmpty()) {
      return named;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Corpus::looksLikeDocument).sorted().toList();
    }
  }

  /**
   * Those of the documents that have one of the names: of the file without its ending, or of the
   * first folder on the way to it.
   */
  public static List<Path> only(List<Path> documents, Path folder, Set<String> names) {
    return documents.stream()
        .filter(
            document -> names.contains(stem(document)) || names.contains(first(folder, document)))
        .toList();
  }

  private static String first(Path folder, Path document) {
    return folder.relativize(document).getName(0).toString();
  }

  private static String stem(Path document) {
    return document.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  private static List<Path> namedInReadme(Path folder) throws IOException {
    Path readme = folder.resolve("README.md");
    List<Path> named = new ArrayList<>();
    if (Files.exists(readme)) {
      for (String line : Files.readAllLines(readme)) {
        Matcher cell = LAST_CELL.matcher(line);
        if (cell.find() && Files.isRegularFile(folder.resolve(cell.group(1)))) {
          named.add(folder.resolve(cell.group(1)));
        }
      }
    }
    return named;
  }

  private static boolean looksLikeDocument(Path file) {
    return file.getFileName().toString().matches("(?i).*\\.(ya?ml|json)");
  }
}
