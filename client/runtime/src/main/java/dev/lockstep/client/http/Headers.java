package dev.lockstep.client.http;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields: immutable, names without regard to case, values in the order they were sent. */
public final class Headers {
  private static final Headers NONE = new Headers(empty());

  private final NavigableMap<String, List<String>> values;

  private Headers(NavigableMap<String, List<String>> values) {
    this.values = values;
  }

  /** No header at all. */
  public static Headers none() {
    return NONE;
  }

  /** These fields. */
  public static Headers of(Map<String, List<String>> fields) {
    NavigableMap<String, List<String>> copy = empty();
    fields.forEach((name, list) -> copy.merge(name, List.copyOf(list), Headers::joined));
    return new Headers(copy);
  }

  /** With one field set to one value, whatever it was before. */
  public Headers with(String name, String value) {
    NavigableMap<String, List<String>> copy = copy();
    copy.remove(name);
    copy.put(name, List.of(value));
    return new Headers(copy);
  }

  /** With one more value of a field. */
  public Headers plus(String name, String value) {
    NavigableMap<String, List<String>> copy = copy();
    copy.merge(name, List.of(value), Headers::joined);
    return new Headers(copy);
  }

  /** Without one field. */
  public Headers without(String name) {
    NavigableMap<String, List<String>> copy = copy();
    copy.remove(name);
    return new Headers(copy);
  }

  /** With every field of the others set as it is there. */
  public Headers withAll(Headers others) {
    NavigableMap<String, List<String>> copy = copy();
    others.values.keySet().forEach(copy::remove);
    copy.putAll(others.values);
    return new Headers(copy);
  }

  /** The first value of a field. */
  public Optional<String> first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** Every value of a field. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
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
    return Collections.unmodifiableMap(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** The names alone: values may be secrets. */
  @Override
  public String toString() {
    return values.keySet().toString();
  }

  private NavigableMap<String, List<String>> copy() {
    NavigableMap<String, List<String>> copy = empty();
    copy.putAll(values);
    return copy;
  }

  private static NavigableMap<String, List<String>> empty() {
    return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
