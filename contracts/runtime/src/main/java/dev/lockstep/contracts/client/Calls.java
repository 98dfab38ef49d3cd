package dev.lockstep.contracts.client;

import dev.lockstep.client.call.ApiResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How each operation is called on a generated client.
 *
 * @param <C> the root class of the client
 */
public final class Calls<C> {
  private final Map<String, Call<C>> byOperation = new TreeMap<>();

  /**
   * Calls one operation.
   *
   * @param <C> the root class of the client
   */
  @FunctionalInterface
  public interface Call<C> {
    /** Makes the call; whatever the client throws is passed on. */
    ApiResponse<?> make(C client, Passed passed);
  }

  /** Adds an operation. */
  public Calls<C> with(String operationId, Call<C> call) {
    byOperation.put(operationId, call);
    return this;
  }

  /** How an operation is called. */
  public Call<C> of(String operationId) {
    return Optional.ofNullable(byOperation.get(operationId))
        .orElseThrow(() -> new AssertionError("The generated calls do not know " + operationId));
  }
}
