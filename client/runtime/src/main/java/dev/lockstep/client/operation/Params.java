package dev.lockstep.client.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out of one call of an operation. Generated classes have a setter for each.
 *
 * @param <P> the generated class
 */
public abstract class Params<P extends Params<P>> {
  private final List<Consumer<Arguments>> chosen = new ArrayList<>();

  /** Nothing is chosen yet. */
  protected Params() {}

  /** Chooses a parameter, by its place in the operation; null leaves it out. */
  protected final P set(int index, @Nullable Object value) {
    return add(arguments -> arguments.set(index, value));
  }

  /** Chooses the body. */
  protected final P setBody(Object content) {
    return add(arguments -> arguments.body(content));
  }

  void addTo(Arguments arguments) {
    chosen.forEach(choice -> choice.accept(arguments));
  }

  @SuppressWarnings("unchecked") // what every generated class declares
  private P add(Consumer<Arguments> choice) {
    chosen.add(choice);
    return (P) this;
  }
}
