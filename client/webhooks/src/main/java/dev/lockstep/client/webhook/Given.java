package dev.lockstep.client.webhook;

import java.util.List;
import java.util.Optional;

/** What a request has for its handler: its parameters in order, the body last. */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code has the types
public final class Given {
  private final List<Optional<Object>> values;

  Given(List<Optional<Object>> values) {
    this.values = values;
  }

  /** What is always there. */
  public <T> T get(int index) {
    return (T) values.get(index).orElseThrow();
  }

  /** What can be left out. */
  public <T> Optional<T> find(int index) {
    return (Optional<T>) values.get(index);
  }
}
