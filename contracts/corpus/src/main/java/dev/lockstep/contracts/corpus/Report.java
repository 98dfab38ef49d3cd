package dev.lockstep.contracts.corpus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The table of a whole run, to read and to compute with. */
final class Report {
  private static final String HEAD =
      """
      | document | operations | types | client lines/op | seconds | not represented | result |
      |---|---:|---:|---:|---:|---:|---|
      """;

  private final List<Outcome> outcomes;

  Report(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
  }

  /** Writes {@code corpus.md} and {@code corpus.json}. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("corpus.md"), markdown());
    JsonMapper mapper = new JsonMapper();
    mapper
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("corpus.json").toFile(), outcomes);
  }

  String markdown() {
    StringBuilder table = new StringBuilder(HEAD);
    for (Outcome outcome : outcomes) {
      table.append(row(outcome)).append('\n');
    }
    long passed = outcomes.stream().filter(Outcome::passed).count();
    return table
        .append('\n')
        .append(passed)
        .append(" of ")
        .append(outcomes.size())
        .append(" documents generate code that compiles without a warning.\n")
        .toString();
  }

  private static String row(Outcome o) {
    String result = o.passed() ? "passed" : "**" + o.faults().size() + " faults**";
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.1f | %d | %s |",
        o.document(),
        o.operations(),
        o.types(),
        o.clientLinesPerOperation(),
        o.seconds(),
        o.notRepresented().size(),
        result);
  }
}
