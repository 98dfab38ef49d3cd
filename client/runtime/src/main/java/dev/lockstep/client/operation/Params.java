package dev.lockstep.client.operation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out of one call of an operation. Generated classes have a setter for each.
 *
 * @param <P> the generated class
 */
public abstract class Params<P extends Params<P>> {
  private @Nullable Arguments chosen;

  /** Nothing is chosen yet. */
  protected Params() {}

  /** Chooses a parameter, by its place in the operation; null leaves it out. */
  protected final P set(int index, @Nullable Object value) {
    chosen().set(index, value);
    return self();
  }

  /** Chooses the body. */
  protected final P setBody(Object content) {
    chosen().body(content);
    return self();
  }

  /** What is chosen from now on goes there. */
  void into(Arguments arguments) {
    chosen = arguments;
  }

  private Arguments chosen() {
    return Objects.requireNonNull(chosen, "The call has not begun");
  }

  @SuppressWarnings("unchecked") // what every generated class declares
  private P self() {
    return (P) this;
  }
}
