package dev.lockstep.api.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Compares what a generator writes for a fixture with the files that are kept under {@code
 * src/test/resources/golden}. With {@code -Dgolden.update=true} it rewrites those instead.
 */
public final class GoldenFiles {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private GoldenFiles() {}

  /**
   * Checks one generator on one fixture.
   *
   * @param fixture a document under {@code src/test/resources/fixtures}
   * @param golden the folder under {@code src/test/resources/golden}
   * @param options further {@code configOptions}
   */
  public static void check(
      LockstepCodegen generator, String fixture, String golden, Map<String, String> options) {
    check(generator::generate, fixture, golden, options);
  }

  /** Checks a part of a generator on one fixture. */
  public static void check(
      Consumer<Generation> generator, String fixture, String golden, Map<String, String> options) {
    try {
      Path kept = RESOURCES.resolve("golden").resolve(golden);
      Path out = generate(generator, RESOURCES.resolve("fixtures").resolve(fixture), options);
      if (Boolean.getBoolean("golden.update")) {
        replace(kept, out);
      }
      assertThat(contents(out)).containsExactlyEntriesOf(contents(kept));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path generate(
      Consumer<Generation> generator, Path document, Map<String, String> options)
      throws IOException {
    Path out = Files.createTempDirectory("golden");
    Settings settings = new Settings("com.example.shop", "Shop", options);
    Output output = new Output(out, out);
    generator.accept(new Generation(Reading.of(document), settings, output));
    return out;
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        contents.put(name, Files.readString(file));
      }
    }
    return contents;
  }

  private static void replace(Path kept, Path out) throws IOException {
    if (Files.exists(kept)) {
      try (Stream<Path> files = Files.walk(kept)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> file : contents(out).entrySet()) {
      Path target = kept.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
