package dev.lockstep.contracts.corpus.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What became of one document.
 *
 * @param document its path below the folder
 * @param clientLines lines of the generated client without its models
 * @param client what the client's half of the contract tried
 * @param server what the server's half of the contract tried
 * @param seconds how long each stage took that was begun
 * @param notRepresented what the document says and the code does not, with the place
 * @param faults why the document falls short; empty if it does not
 */
@JsonPropertyOrder({"document", "passed", "operations", "types", "clientLinesPerOperation"})
public record Outcome(
    String document,
    int operations,
    int types,
    long clientLines,
    Half client,
    Half server,
    Map<Stage, Double> seconds,
    List<String> notRepresented,
    List<String> faults) {

  /** Whether the document went the whole way. */
  @JsonProperty
  public boolean passed() {
    return faults.isEmpty();
  }

  /** Generated client lines per operation, without models; 0 where there is no operation. */
  @JsonProperty
  public long clientLinesPerOperation() {
    return operations == 0 ? 0 : Math.round((double) clientLines / operations);
  }

  /** How long a stage took; 0 if it was not begun. */
  public double seconds(Stage stage) {
    return seconds.getOrDefault(stage, 0.0);
  }
}
