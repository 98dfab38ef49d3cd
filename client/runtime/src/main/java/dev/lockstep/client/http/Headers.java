package dev.lockstep.client.http;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Header fields: immutable, names without regard to case, values in the order they were sent. */
public final class Headers {
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

  /** With one field set to one value, whatever it was before. */
  public Headers with(String name, String value) {
    return without(name).plus(name, value);
  }

  /** With one more value of a field. */
  public Headers plus(String name, String value) {
    String[] more = Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = name;
    more[fields.length + 1] = value;
    return new Headers(more);
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
        .flatMap(value -> number(value, ChronoUnit.MILLIS))
        .or(() -> first("Retry-After").flatMap(value -> retryAfter(value, now)));
  }

  private static Optional<Duration> retryAfter(String value, Instant now) {
    return number(value, ChronoUnit.SECONDS)
        .or(() -> HttpDate.parse(value).map(date -> Duration.between(now, date)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** Of more than nine digits it is only known that it is very long. */
  private static Optional<Duration> number(String value, ChronoUnit unit) {
    String digits = value.strip().replaceFirst("\\.\\d*$", "");
    if (!digits.matches("\\d+")) {
      return Optional.empty();
    }
    long amount = digits.length() > 9 ? 1_000_000_000 : Long.parseLong(digits);
    return Optional.of(Duration.of(amount, unit));
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
