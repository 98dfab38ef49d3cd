package dev.lockstep.client.torture.trial;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lockstep.client.torture.caller.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All scenarios by all clients. */
public final class Table {
  private final List<Row> rows;

  /** Of these rows, in this order. */
  public Table(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Writes {@code torture.md} and {@code torture.json}. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("torture.md"), markdown());
    JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("torture.json").toFile(), rows);
  }

  /** The table, the sums, and below them why who did not pass. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(line("scenario", "what is expected", Contestant::title));
    text.append(line("---", "---", contestant -> "---"));
    for (Row row : rows) {
      text.append(line(row.name(), row.expectation(), c -> mark(row.of(c))));
    }
    text.append(line("**passed of " + rows.size() + "**", "", c -> "**" + passed(c) + "**"));
    for (Contestant contestant : Contestant.values()) {
      text.append(reasons(contestant));
    }
    return text.toString();
  }

  /** How many each client passed, in one line. */
  public String summary() {
    return Arrays.stream(Contestant.values())
        .map(c -> c.title() + " " + passed(c) + " of " + rows.size())
        .collect(Collectors.joining(", "));
  }

  private long passed(Contestant contestant) {
    return rows.stream().filter(row -> row.of(contestant).equals(Verdict.PASS)).count();
  }

  private static String line(String first, String second, Function<Contestant, String> cell) {
    return Arrays.stream(Contestant.values())
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + first + " | " + second + " | ", " |\n"));
  }

  private static String mark(Verdict verdict) {
    return switch (verdict.kind()) {
      case PASS -> "pass";
      case FAIL -> "**fail**";
      case HANGS -> "**hangs**";
      case CANNOT -> "cannot";
    };
  }

  private String reasons(Contestant contestant) {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      Verdict verdict = row.of(contestant);
      if (!verdict.equals(Verdict.PASS)) {
        text.append("- %s: %s\n".formatted(row.name(), verdict.reason()));
      }
    }
    return text.isEmpty() ? "" : "\n## " + contestant.title() + "\n\n" + text;
  }
}
