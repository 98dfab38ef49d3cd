package dev.lockstep.contracts.corpus;

import java.util.List;

/**
 * What became of one document.
 *
 * @param clientLines lines of the generated client without its models
 * @param notRepresented what the document says and the code does not, with the place
 * @param faults why the document falls short; empty if it does not
 */
public record Outcome(
    String document,
    int operations,
    int types,
    long clientLines,
    double seconds,
    List<String> notRepresented,
    List<String> faults) {

  /** Whether the document went the whole way. */
  public boolean passed() {
    return faults.isEmpty();
  }

  /** Generated client lines per operation, without models; 0 where there is no operation. */
  public long clientLinesPerOperation() {
    return operations == 0 ? 0 : Math.round((double) clientLines / operations);
  }
}
