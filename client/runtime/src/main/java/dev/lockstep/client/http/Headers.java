package dev.lockstep.client.http;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Header fields: immutable, names without regard to case, values in the order they were sent. */
public final class Headers implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Headers NONE = new Headers(new String[0]);

  /** Each name with one value behind it: most calls have a few, and none changes them. */
  private final String[] fields;

  private Headers(String[] fields) {
    this.fields = fields;
  }

  /** No header at all. */
  public static Headers none() {
    return NONE;
  }

  /** These fields. */
  public static Headers of(Map<String, List<String>> fields) {
    List<String> flat = new ArrayList<>(fields.size() * 2);
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      for (String value : field.getValue()) {
        flat.add(field.getKey());
        flat.add(value);
      }
    }
    return of(flat);
  }

  private static Headers of(List<String> flat) {
    return new Headers(flat.toArray(new String[0]));
  }

  /**
   * With one field set to one value, whatever it was before.
   *
   * @throws IllegalArgumentException as {@link #plus} does
   */
  public Headers with(String name, String value) {
    return without(name).plus(name, value);
  }

  /**
   * With one more value of a field.
   *
   * @throws IllegalArgumentException if there is a character in the value that would end the field,
   *     or would arrive as another one; the message does not show the value
   */
  public Headers plus(String name, String value) {
    checked(name, value);
    String[] more = Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = name;
    more[fields.length + 1] = value;
    return new Headers(more);
  }

  /**
   * The value, if it can be that of a header.
   *
   * @throws IllegalArgumentException as {@link #plus} does
   */
  public static String checked(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new IllegalArgumentException(
            "The header " + name + " has a character in it that is not printable ASCII");
      }
    }
    return value;
  }

  /** Without one field. */
  public Headers without(String name) {
    if (first(name).isEmpty()) {
      return this;
    }
    List<String> left = new ArrayList<>(fields.length);
    for (int i = 0; i < fields.length; i += 2) {
      if (!fields[i].equalsIgnoreCase(name)) {
        left.add(fields[i]);
        left.add(fields[i + 1]);
      }
    }
    return of(left);
  }

  /** With every field of the others set as it is there. */
  public Headers withAll(Headers others) {
    Headers all = this;
    for (int i = 0; i < others.fields.length; i += 2) {
      all = all.without(others.fields[i]);
    }
    for (int i = 0; i < others.fields.length; i += 2) {
      all = all.plus(others.fields[i], others.fields[i + 1]);
    }
    return all;
  }

  /** The first value of a field. */
  public Optional<String> first(String name) {
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        return Optional.of(fields[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** Every value of a field. */
  public List<String> all(String name) {
    List<String> all = new ArrayList<>(1);
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        all.add(fields[i + 1]);
      }
    }
    return List.copyOf(all);
  }

  /** The entity tag, quotes included, as {@code If-Match} and {@code If-None-Match} take it. */
  public Optional<String> etag() {
    return first("ETag");
  }

  /**
   * How long to wait before the next call, as the server asks in {@code retry-after-ms} or {@code
   * Retry-After}: for a time, or until a date.
   *
   * @param now the present by the clock that the date is compared with
   * @return never negative; empty if the server does not say, or nobody can read it
   */
  public Optional<Duration> retryAfter(Instant now) {
    return first("retry-after-ms")
        .flatMap(value -> number(value, 1_000_000))
        .or(() -> first("Retry-After").flatMap(value -> retryAfter(value, now)));
  }

  private static Optional<Duration> retryAfter(String value, Instant now) {
    return number(value, 1_000_000_000)
        .or(() -> HttpDate.parse(value).map(date -> Duration.between(now, date)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** What is longer than thirty years is only known to be very long. */
  private static Optional<Duration> number(String value, long nanos) {
    String number = value.strip();
    return number.matches("\\d+(\\.\\d*)?")
        ? Optional.of(Duration.ofNanos((long) (Math.min(1e9, Double.parseDouble(number)) * nanos)))
        : Optional.empty();
  }

  /** A value as its server means it: it comes as ISO 8859-1, but many write UTF-8. */
  public static String asUtf8(String value) {
    String utf8 = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0 && value.chars().allMatch(c -> c < 256) ? utf8 : value;
  }

  /** Every field by its name. */
  public Map<String, List<String>> asMap() {
    Map<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < fields.length; i += 2) {
      map.putIfAbsent(fields[i], all(fields[i]));
    }
    return Collections.unmodifiableMap(map);
  }

  /** Hands over every value with its name. */
  void forEach(BiConsumer<String, String> use) {
    for (int i = 0; i < fields.length; i += 2) {
      use.accept(fields[i], fields[i + 1]);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers that && asMap().equals(that.asMap());
  }

  @Override
  public int hashCode() {
    return asMap().hashCode();
  }

  /** The names alone: values may be secrets. */
  @Override
  public String toString() {
    return asMap().keySet().toString();
  }
}
