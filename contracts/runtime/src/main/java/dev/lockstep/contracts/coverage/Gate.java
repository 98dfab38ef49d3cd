package dev.lockstep.contracts.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ends a half: writes what was covered, and refuses what was not. */
public final class Gate {
  private static final System.Logger LOG = System.getLogger(Gate.class.getName());

  private final Coverage coverage;
  private final Set<String> exempt;

  /**
   * For one half.
   *
   * @param exempt what may stay uncovered, as {@code METHOD /path status}
   */
  public Gate(Coverage coverage, Set<String> exempt) {
    this.coverage = coverage;
    this.exempt = exempt;
  }

  /** Writes the report into a folder. */
  public Gate report(Path folder) {
    try {
      Files.createDirectories(folder);
      String name = "coverage-" + coverage.half();
      Files.writeString(folder.resolve(name + ".md"), markdown());
      Files.writeString(folder.resolve(name + ".json"), json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LOG.log(System.Logger.Level.INFO, summary());
    return this;
  }

  /** Throws if something is not covered, or nothing was run. */
  public void check() {
    List<String> faults = new ArrayList<>();
    if (coverage.planned().isEmpty() && !coverage.statuses().isEmpty()) {
      faults.add("nothing was planned, so nothing was proved");
    }
    if (coverage.runs() != coverage.planned().size()) {
      faults.add(summary());
    }
    coverage.statuses().forEach((covers, covered) -> check(covers, covered, faults));
    exempt.stream()
        .filter(covers -> !coverage.statuses().containsKey(covers))
        .forEach(covers -> faults.add(covers + " is exempt, but the document does not have it"));
    if (!faults.isEmpty()) {
      throw new AssertionError(
          faults.stream()
              .collect(
                  Collectors.joining("\n  ", "Not covered (" + coverage.half() + "):\n  ", "")));
    }
  }

  private void check(String covers, boolean covered, List<String> faults) {
    if (!covered && !exempt.contains(covers)) {
      faults.add(covers + ": " + coverage.reason(covers));
    }
    if (covered && exempt.contains(covers)) {
      faults.add(covers + " was tried and is covered, so it cannot be exempt");
    }
  }

  private String summary() {
    long covered = coverage.statuses().values().stream().filter(c -> c).count();
    int contradictions = coverage.contradictions().size();
    String more =
        contradictions == 0 ? "" : "; answers that the document contradicts = " + contradictions;
    return "%s: cases planned = %d, cases run = %d; documented statuses covered: %d of %d%s"
        .formatted(
            coverage.half(),
            coverage.planned().size(),
            coverage.runs(),
            covered,
            coverage.statuses().size(),
            more);
  }

  private String markdown() {
    StringBuilder text = new StringBuilder("# Coverage: " + coverage.half() + "\n\n");
    text.append(summary()).append("\n\n| operation and status | covered |\n|---|---|\n");
    for (Map.Entry<String, Boolean> status : coverage.statuses().entrySet()) {
      String covered = status.getValue() ? "yes" : "no: " + coverage.reason(status.getKey());
      text.append("| ").append(status.getKey()).append(" | ").append(covered).append(" |\n");
    }
    coverage.contradictions().forEach((id, places) -> text.append(contradiction(id, places)));
    return text.toString();
  }

  private static String contradiction(String id, List<String> places) {
    return "\nThe document's own answer of "
        + id
        + " breaks the document:\n\n- "
        + String.join("\n- ", places)
        + "\n";
  }

  private String json() throws IOException {
    ObjectMapper mapper = Json.mapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("half", coverage.half());
    root.put("planned", coverage.planned().size());
    root.put("run", coverage.runs());
    ObjectNode statuses = root.putObject("statuses");
    coverage.statuses().forEach(statuses::put);
    ObjectNode uncovered = root.putObject("uncovered");
    coverage.statuses().entrySet().stream()
        .filter(status -> !status.getValue())
        .forEach(s -> uncovered.put(s.getKey(), coverage.reason(s.getKey())));
    root.set("contradictions", mapper.valueToTree(coverage.contradictions()));
    ObjectNode cases = root.putObject("cases");
    coverage.planned().forEach(c -> cases.put(c.id(), coverage.hasPassed(c)));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }
}
