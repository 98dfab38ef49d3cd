package dev.lockstep.contracts.corpus.outcome;

import java.util.Map;

/**
 * What one half of a contract has tried.
 *
 * @param planned how many cases there are to try
 * @param run how many of them were tried
 * @param passed how many of them went well
 * @param statuses how many statuses the document has, over all its operations
 * @param covered how many of them a case went well for
 * @param uncovered the others, each with the reason
 */
public record Half(
    int planned, int run, int passed, int statuses, int covered, Map<String, String> uncovered) {
  /** Nothing tried, and nothing to try. */
  public static final Half NONE = new Half(0, 0, 0, 0, 0, Map.of());

  /** Whether everything that was planned was run and went well. */
  public boolean whole() {
    return planned == run && run == passed;
  }
}
