package dev.lockstep.client.webhook;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.webhook.Address.Match;
import dev.lockstep.client.webhook.read.Incoming;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the webhooks and callbacks of an API and hands them over, whatever server they came in
 * through. It is safe for use by many threads.
 *
 * <p>Whether the sender is who it says it is, is for whoever plugs this in to find out beforehand.
 */
public final class Receiver {
  private final List<Hook> hooks;

  private Receiver(List<Hook> hooks) {
    this.hooks = hooks;
  }

  /** For the webhooks of one document; generated code is its only user. */
  public static Receiver of(Hook... hooks) {
    return new Receiver(List.of(hooks));
  }

  /**
   * Reads a request, has it handled, and says what to answer. What is wrong with the request is
   * answered as a problem (RFC 9457); what the handler throws is thrown, except for a {@link
   * RefusalException}, which is an answer.
   *
   * @param target the name of the webhook; or the target of the request, whose path ends with that
   *     name
   * @param body empty if there was none
   */
  public Reply receive(
      String method, String target, Map<String, List<String>> headers, byte[] body) {
    try {
      int mark = target.indexOf('?');
      String path = mark < 0 ? target : target.substring(0, mark);
      String query = mark < 0 ? "" : target.substring(mark + 1);
      Found found = find(method, path);
      Incoming incoming =
          new Incoming(found.match().values(), query, Headers.of(headers), body.clone());
      return found.hook().receive(incoming);
    } catch (RefusalException refusal) {
      return refusal.reply();
    }
  }

  private record Found(Hook hook, Match match) {}

  private Found find(String method, String path) {
    List<Found> all = hooks.stream().flatMap(hook -> match(hook, path)).toList();
    int best = all.stream().mapToInt(f -> f.match().rank()).max().orElse(0);
    List<Found> named = all.stream().filter(f -> f.match().rank() == best).toList();
    Optional<Found> found =
        named.stream().filter(f -> f.hook().method().equalsIgnoreCase(method)).findFirst();
    return found.orElseThrow(() -> named.isEmpty() ? unknown(path) : wrongMethod(method, named));
  }

  private static Stream<Found> match(Hook hook, String path) {
    return hook.address().match(path).map(match -> new Found(hook, match)).stream();
  }

  private RefusalException unknown(String path) {
    String names =
        hooks.stream().map(hook -> hook.address().toString()).distinct().collect(joined());
    String detail = "There is no webhook at '" + path + "'; the path must end with one of " + names;
    return new RefusalException(404, detail);
  }

  private static RefusalException wrongMethod(String method, List<Found> named) {
    String allowed =
        named.stream()
            .map(found -> found.hook().method())
            .sorted(Comparator.naturalOrder())
            .collect(joined());
    String name = named.get(0).hook().address().toString();
    String detail = name + " is not asked with " + method + " but with " + allowed;
    return new RefusalException(Problem.of(405, detail, List.of()).header("Allow", allowed));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }
}
