package dev.lockstep.client.operation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is passed to one call of an operation. Generated code fills it; it is used once. */
public final class Arguments {
  private @Nullable Object[] values;
  private @Nullable Object body;

  private Arguments(Object[] values) {
    this.values = values;
  }

  /**
   * The arguments of the first parameters of the operation, which are the required ones.
   *
   * @throws NullPointerException if one is missing
   */
  public static Arguments of(Object... values) {
    for (Object value : values) {
      if (value == null) {
        throw new NullPointerException("A required argument is null");
      }
    }
    return new Arguments(values);
  }

  /** With the body of the request. */
  public Arguments body(Object content) {
    if (content == null) {
      throw new NullPointerException("The body is null");
    }
    body = content;
    return this;
  }

  /** With one more parameter, by its place in the operation; null leaves it out. */
  public Arguments set(int index, @Nullable Object value) {
    if (index >= values.length) {
      values = Arrays.copyOf(values, index + 1);
    }
    values[index] = value;
    return this;
  }

  Optional<Object> value(int index) {
    return index < values.length ? Optional.ofNullable(values[index]) : Optional.empty();
  }

  Optional<Object> body() {
    return Optional.ofNullable(body);
  }
}
