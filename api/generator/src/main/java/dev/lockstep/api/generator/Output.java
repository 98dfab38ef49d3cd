package dev.lockstep.api.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that a generator fills. A file whose content has not changed is left alone, so that
 * compilers need not look at it again; a file that an earlier run left behind is removed.
 */
public final class Output {
  private final Path sources;
  private final Path resources;
  private final Templates templates;
  private final Set<Path> written = new HashSet<>();

  /**
   * Generates below these folders, which belong to the generator alone.
   *
   * @param sources the root of the Java packages
   * @param resources the root of all other files
   */
  public Output(Path sources, Path resources) {
    this(sources, resources, new Templates());
  }

  Output(Path sources, Path resources, Templates templates) {
    this.sources = sources;
    this.resources = resources;
    this.templates = templates;
  }

  /**
   * Writes one Java file.
   *
   * @param template the path of the template under {@code lockstep/} on the class path
   * @param view what the template reads
   */
  public void java(String packageName, String className, String template, Object view) {
    Path file = sources.resolve(packageName.replace('.', '/')).resolve(className + ".java");
    write(file, templates.render(template, view).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes one file that is not Java, by its path with slashes. */
  public void resource(String path, byte[] content) {
    write(resources.resolve(path), content);
  }

  /** Removes what an earlier run has left in the folders and this one did not write. */
  void removeLeftOvers() {
    removeLeftOvers(sources);
    removeLeftOvers(resources);
  }

  private void removeLeftOvers(Path root) {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!written.contains(file.toAbsolutePath().normalize())) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file, byte[] content) {
    if (!written.add(file.toAbsolutePath().normalize())) {
      throw new IllegalStateException("Two things would be generated as " + file);
    }
    try {
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
