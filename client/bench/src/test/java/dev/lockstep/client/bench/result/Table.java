package dev.lockstep.client.bench.result;

import dev.lockstep.client.bench.caller.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** All that was measured, in Markdown. */
public record Table(List<Row> rows) {
  private static final String HEAD =
      """
      # What a call costs

      Each cell: the median, how many times the client by hand that is, and in brackets between \
      what the middle half of the turns was.

      """;

  /** A copy. */
  public Table {
    rows = List.copyOf(rows);
  }

  /** Writes it to a file. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, markdown());
  }

  /** As text. */
  public String markdown() {
    String names =
        Arrays.stream(Contestant.values())
            .map(Contestant::label)
            .collect(Collectors.joining(" | "));
    String lines = rows.stream().map(Row::markdown).collect(Collectors.joining("\n"));
    String rule = "|---".repeat(Contestant.values().length + 2) + "|";
    return HEAD + "| | bar | " + names + " |\n" + rule + "\n" + lines + "\n";
  }
}
