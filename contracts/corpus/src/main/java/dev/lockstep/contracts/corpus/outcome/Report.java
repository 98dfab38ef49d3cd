package dev.lockstep.contracts.corpus.outcome;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The table of a whole run, to read and to compute with. */
public final class Report {
  private static final int LISTED = 25;
  private static final String HEAD =
      """
      | document | operations | types | lines/op | client cases | server cases | statuses \
      | parse s | generate s | compile s | contract s | not represented | result |
      |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|
      """;

  private final List<Outcome> outcomes;

  /** Of these documents, in this order. */
  public Report(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
  }

  /** Writes {@code corpus.md} and {@code corpus.json}. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("corpus.md"), markdown());
    JsonMapper mapper =
        JsonMapper.builder().enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING).build();
    mapper
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("corpus.json").toFile(), outcomes);
  }

  /** The table, and below it what every document falls short of. */
  public String markdown() {
    StringBuilder text = new StringBuilder(HEAD);
    outcomes.forEach(outcome -> text.append(row(outcome)));
    long passed = outcomes.stream().filter(Outcome::passed).count();
    text.append("\n%d of %d documents passed.\n".formatted(passed, outcomes.size()));
    text.append(
        """

        Cases are planned/run/passed; statuses are those of the document that a case went well \
        for at both halves. Lines per operation are those of the client without its models.
        """);
    outcomes.stream().filter(o -> !o.passed()).forEach(outcome -> text.append(faults(outcome)));
    return text.toString();
  }

  private static String row(Outcome o) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %d | %s |\n",
        o.document(),
        o.operations(),
        o.types(),
        o.clientLinesPerOperation(),
        cases(o.client()),
        cases(o.server()),
        statuses(o),
        o.seconds(Stage.PARSE),
        o.seconds(Stage.GENERATE),
        o.seconds(Stage.COMPILE),
        o.seconds(Stage.CONTRACT),
        o.notRepresented().size(),
        o.passed() ? "passed" : "**" + counted(o.faults().size(), "fault") + "**");
  }

  private static String cases(Half half) {
    return half.planned() + "/" + half.run() + "/" + half.passed();
  }

  private static String statuses(Outcome o) {
    return Math.min(o.client().covered(), o.server().covered()) + "/" + o.server().statuses();
  }

  private static String faults(Outcome outcome) {
    StringBuilder text = new StringBuilder("\n## " + outcome.document() + "\n\n");
    outcome.faults().stream()
        .limit(LISTED)
        .forEach(fault -> text.append("- ").append(indented(fault)).append('\n'));
    int more = outcome.faults().size() - LISTED;
    if (more > 0) {
      text.append("- and %s in corpus.json\n".formatted(counted(more, "more fault")));
    }
    return text.toString();
  }

  private static String indented(String fault) {
    return fault.strip().replace("\n", "\n  ");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
