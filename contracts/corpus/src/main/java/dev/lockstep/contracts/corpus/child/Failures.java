package dev.lockstep.contracts.corpus.child;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What failed, as a list in a Markdown file: an item begins with the name of the test, and the
 * message is indented below it. Each is on disk at once, whatever becomes of the JVM, and so is the
 * name of the test that is running.
 */
public final class Failures implements AutoCloseable {
  private static final String FILE = "failures.md";
  private static final String RUNNING = "running.txt";
  private static final String ITEM = "- ";
  private static final String INDENT = "  ";
  private static final int LINES = 6;
  private static final int COLUMNS = 300;

  private final Path folder;
  private final BufferedWriter writer;

  /** Writes into a folder. */
  Failures(Path folder) throws IOException {
    this.folder = folder;
    this.writer = Files.newBufferedWriter(folder.resolve(FILE));
  }

  /** A test begins. */
  void running(String test) {
    try {
      Files.writeString(folder.resolve(RUNNING), test);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The test that ran last in a folder; empty if none has begun. */
  public static Optional<String> last(Path folder) throws IOException {
    Path file = folder.resolve(RUNNING);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** What a failed comparison says is enough; of anything else the whole trace is kept. */
  void add(String test, Throwable thrown) {
    String said = thrown instanceof AssertionError ? thrown.getMessage() : null;
    add(test, said == null ? trace(thrown) : said);
  }

  /** The whole trace of what was thrown, as text. */
  public static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  void add(String test, String message) {
    try {
      writer.write(ITEM + test + "\n");
      for (String line : message.lines().toList()) {
        writer.write(INDENT + line + "\n");
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each failure that was written into the folder, cut to what tells most. */
  public static List<String> read(Path folder) throws IOException {
    List<List<String>> items = new ArrayList<>();
    Path file = folder.resolve(FILE);
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (line.startsWith(ITEM)) {
        items.add(new ArrayList<>(List.of(line.substring(ITEM.length()))));
      } else if (!items.isEmpty()) {
        items.get(items.size() - 1).add(line);
      }
    }
    return items.stream().map(Failures::cut).toList();
  }

  /** The first lines, and those that say what was behind it. */
  private static String cut(List<String> item) {
    Stream<String> causes =
        item.stream().skip(LINES).filter(line -> line.startsWith(INDENT + "Caused by: "));
    List<String> lines =
        Stream.concat(item.stream().limit(LINES), causes)
            .map(line -> line.length() > COLUMNS ? line.substring(0, COLUMNS) + "..." : line)
            .toList();
    String more = item.size() > lines.size() ? "\n  ... (the whole is in " + FILE + ")" : "";
    return String.join("\n", lines) + more;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
