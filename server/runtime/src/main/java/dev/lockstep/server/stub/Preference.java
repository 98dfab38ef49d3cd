package dev.lockstep.server.stub;

import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.Percent;
import dev.lockstep.server.response.Answer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which answer a caller would like: {@code Prefer: code=404, example=noSuchTask} (RFC 7240).
 *
 * @param code a status; empty if the caller leaves it open
 * @param example the name of an example, which may be percent-encoded; empty if it is left open
 * @param operation the operationId, percent-encoded or not, where the path leaves it open
 */
public record Preference(
    Optional<Integer> code, Optional<String> example, Optional<String> operation) {
  private static final Pattern ONE =
      Pattern.compile("([A-Za-z0-9_-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,;\"]+))");

  /** What a request prefers. */
  public static Preference of(Incoming request) {
    Map<String, String> found = new HashMap<>();
    for (String header : request.header("Prefer")) {
      Matcher one = ONE.matcher(header);
      while (one.find()) {
        String quoted = one.group(2);
        String value = quoted == null ? one.group(3) : quoted.replaceAll("\\\\(.)", "$1");
        // Of a preference that is given twice the first counts (RFC 7240, section 2).
        found.putIfAbsent(one.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    Optional<Integer> code =
        Optional.ofNullable(found.get("code"))
            .filter(value -> value.matches("[1-9]\\d\\d"))
            .map(Integer::valueOf);
    return new Preference(
        code,
        Optional.ofNullable(found.get("example")),
        Optional.ofNullable(found.get("operation")));
  }

  /** Whether it is this example that the caller would like. */
  boolean isFor(String name) {
    return isNamed(example, name);
  }

  /** Whether it is this operation that the caller means. */
  public boolean isForOperation(String id) {
    return isNamed(operation, id);
  }

  private static boolean isNamed(Optional<String> wanted, String name) {
    return wanted.filter(w -> w.equals(name) || isEncoded(w, name)).isPresent();
  }

  /** A percent sign that encodes nothing is part of the name. */
  private static boolean isEncoded(String wanted, String name) {
    try {
      return Percent.decode(wanted).equals(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Says what of it was followed. */
  Answer applied(Answer answer, int answered, String name) {
    StringBuilder followed = new StringBuilder();
    code.filter(wanted -> wanted == answered).ifPresent(c -> followed.append("code=").append(c));
    example
        .filter(wanted -> isFor(name))
        .ifPresent(e -> followed.append(followed.isEmpty() ? "" : ", ").append("example"));
    return followed.isEmpty() ? answer : answer.header("Preference-Applied", followed.toString());
  }
}
