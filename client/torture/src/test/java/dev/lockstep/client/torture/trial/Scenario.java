package dev.lockstep.client.torture.trial;

import java.time.Duration;

/**
 * One way to misbehave.
 *
 * @param name in a few words
 * @param expectation what a client is to do, as a sentence
 * @param patience after how long a client is said to hang
 */
public record Scenario(String name, String expectation, Duration patience, Play play) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What happens in a scenario. */
  @FunctionalInterface
  public interface Play {

    /** Throws {@link Fault} if the client does something else than is expected. */
    void in(Lab lab) throws Exception;
  }

  /** With the usual patience of five seconds. */
  public static Scenario of(String name, String expectation, Play play) {
    return new Scenario(name, expectation, PATIENCE, play);
  }

  /** With more patience. */
  public Scenario patient(Duration longer) {
    return new Scenario(name, expectation, longer, play);
  }
}
