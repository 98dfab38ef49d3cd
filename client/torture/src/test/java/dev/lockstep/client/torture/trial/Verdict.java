package dev.lockstep.client.torture.trial;

import java.util.concurrent.ExecutionException;

/**
 * How a scenario went for a client.
 *
 * @param reason why it did not pass; empty if it did
 */
public record Verdict(Kind kind, String reason) {
  private static final int LONGEST = 160;

  /** The ways it can go. */
  public enum Kind {
    PASS,
    FAIL,
    HANGS,
    /** The client has nothing for it. */
    CANNOT
  }

  static final Verdict PASS = new Verdict(Kind.PASS, "");

  static Verdict of(Throwable thrown) {
    if (thrown instanceof ExecutionException && thrown.getCause() != null) {
      return of(thrown.getCause());
    }
    return thrown instanceof UnsupportedOperationException
        ? new Verdict(Kind.CANNOT, oneLine(String.valueOf(thrown.getMessage())))
        : new Verdict(Kind.FAIL, thrown instanceof Fault ? brief(thrown) : told(thrown));
  }

  static Verdict hangs(Scenario scenario) {
    return new Verdict(Kind.HANGS, "still busy after " + scenario.patience().toSeconds() + " s");
  }

  /** An exception in one line. */
  static String told(Throwable thrown) {
    return oneLine(thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
  }

  private static String brief(Throwable thrown) {
    return oneLine(String.valueOf(thrown.getMessage()));
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").replaceAll("127\\.0\\.0\\.1:\\d+", "server");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
