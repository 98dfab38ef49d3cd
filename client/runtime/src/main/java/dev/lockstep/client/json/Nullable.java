package dev.lockstep.client.json;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A property that can be absent, null, or have a value: what a partial update needs to tell "leave
 * it alone" from "clear it".
 *
 * @param <T> the type of the value
 */
public final class Nullable<T> {
  private static final Nullable<?> ABSENT = new Nullable<>(true, Optional.empty());
  private static final Nullable<?> NULL = new Nullable<>(false, Optional.empty());

  private final boolean absent;
  private final Optional<T> value;

  private Nullable(boolean absent, Optional<T> value) {
    this.absent = absent;
    this.value = value;
  }

  /** Not there at all. */
  @SuppressWarnings("unchecked") // holds no value
  public static <T> Nullable<T> absent() {
    return (Nullable<T>) ABSENT;
  }

  /** An explicit null. */
  @SuppressWarnings("unchecked") // holds no value
  public static <T> Nullable<T> ofNull() {
    return (Nullable<T>) NULL;
  }

  /** A value; a Java null stands for an explicit null. */
  public static <T> Nullable<T> of(@org.jspecify.annotations.Nullable T value) {
    return value == null ? ofNull() : new Nullable<>(false, Optional.of(value));
  }

  /** What a generated object holds, where a Java null stands for absent. */
  public static <T> Nullable<T> orAbsent(@org.jspecify.annotations.Nullable Nullable<T> held) {
    return held == null ? absent() : held;
  }

  /** Whether the property is not there at all. */
  public boolean isAbsent() {
    return absent;
  }

  /** Whether it is an explicit null. */
  public boolean isNull() {
    return !absent && value.isEmpty();
  }

  /** Whether it has a value. */
  public boolean hasValue() {
    return value.isPresent();
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException if it is absent or null
   */
  public T value() {
    return value.orElseThrow();
  }

  /** The value, where null and absent are the same. */
  public Optional<T> toOptional() {
    return value;
  }

  /** What a partial update makes of a current value: kept if absent, replaced if there. */
  public T applyTo(T current, T cleared) {
    return absent ? current : value.orElse(cleared);
  }

  /** Hands over the value, or what stands for null, unless the property is absent. */
  public void ifPresent(Consumer<Optional<T>> use) {
    if (!absent) {
      use.accept(value);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Nullable<?> that && absent == that.absent && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(absent, value);
  }

  @Override
  public String toString() {
    return absent ? "absent" : value.map(Object::toString).orElse("null");
  }
}
