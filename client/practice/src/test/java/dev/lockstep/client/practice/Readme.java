package dev.lockstep.client.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of code in the README of the client. */
final class Readme {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\S[^\n]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private Readme() {}

  /** What follows the three backticks of every block of Java. */
  static List<String> kinds() throws IOException {
    return blocks().stream()
        .map(block -> block.group(1))
        .filter(kind -> kind.startsWith("java"))
        .toList();
  }

  /** The blocks of a kind, such as {@code java streams}. */
  static List<String> blocks(String kind) throws IOException {
    return blocks().stream()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> block.group(2))
        .toList();
  }

  private static List<MatchResult> blocks() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    return BLOCK.matcher(readme).results().toList();
  }
}
