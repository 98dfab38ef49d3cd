package dev.lockstep.client.auth;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.style.QueryString;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client has to show, and to whom.
 *
 * @param schemes the document's schemes by name
 * @param auths in the order in which they were given; of two that fit, the first is used
 * @param home where the API is. Credentials are sent there, and to the server that an operation has
 *     for itself; no other origin gets any
 */
public record Credentials(Map<String, Scheme> schemes, List<Auth> auths, URI home) {
  private static final String BEARER = "Bearer ";
  private static final Pattern NO_SECRET =
      Pattern.compile(
          "(?i)(accept|content|if)-.*|accept|range|user-agent|prefer|idempotency-key"
              + "|trace(parent|state)");

  /**
   * Adds what the first alternative asks for that can be satisfied, or one that asks for all of
   * that and more, if there is a credential for each: what was given is meant to be shown. If there
   * is none, the call goes out as it is, and the server decides.
   *
   * @param server where the operation is, if it is not at home
   * @param alternatives each a list of names of schemes that are needed together
   * @param wire by what a token is fetched, if there is none yet
   */
  public HttpCall addTo(HttpCall call, String server, List<List<String>> alternatives, Wire wire)
      throws IOException, InterruptedException {
    if (alternatives.isEmpty()) {
      return call;
    }
    Optional<List<String>> chosen =
        alternatives.stream()
            .filter(names -> !names.isEmpty() && names.stream().allMatch(this::isSatisfied))
            .reduce((one, next) -> next.containsAll(one) && areApart(next) ? next : one);
    URI there = server.isEmpty() ? home : URI.create(server);
    return chosen.isPresent() && sameOrigin(call.uri(), there)
        ? addAll(call, chosen.get(), wire)
        : call;
  }

  /** Forgets the token of a call that was refused; false if there can be no other one. */
  public boolean refuse(HttpCall refused) {
    String shown = refused.headers().first("Authorization").orElse("");
    boolean renewable = false;
    for (Auth auth : auths) {
      renewable |= shown.startsWith(BEARER) && auth.refuse(shown.substring(BEARER.length()));
    }
    return renewable;
  }

  /**
   * The request at the address that it is redirected to. To another origin goes only what is no
   * secret by its meaning.
   */
  public HttpCall redirected(HttpCall call, URI to) {
    boolean within = sameOrigin(call.uri(), to);
    URI target = to;
    for (Scheme scheme : schemes.values()) {
      if (scheme.kind() == Scheme.Kind.API_KEY_QUERY) {
        String name = scheme.parameter();
        Optional<String> key = QueryString.first(call.uri(), name);
        URI bare = QueryString.without(target, name);
        target = within && key.isPresent() ? QueryString.with(bare, name, key.get()) : bare;
      }
    }
    Headers headers = within ? call.headers() : withoutSecrets(call.headers());
    return new HttpCall(call.method(), target, headers, call.body());
  }

  private Headers withoutSecrets(Headers headers) {
    Headers left = headers;
    for (String name : headers.asMap().keySet()) {
      boolean key = schemes.values().stream().anyMatch(s -> s.parameter().equalsIgnoreCase(name));
      left = key || !NO_SECRET.matcher(name).matches() ? left.without(name) : left;
    }
    return left;
  }

  /** Whether two addresses have the same scheme, host and port. */
  public static boolean sameOrigin(URI one, URI other) {
    return origin(one).equals(origin(other));
  }

  @Override
  public String toString() {
    return "Credentials" + auths;
  }

  private boolean isSatisfied(String name) {
    // What the document does not describe may be shown by the connection.
    return scheme(name)
        .map(s -> s.kind() == Scheme.Kind.MUTUAL_TLS || authFor(s).isPresent())
        .orElse(true);
  }

  private boolean areApart(List<String> names) {
    return names.stream().map(name -> scheme(name).flatMap(this::authFor)).distinct().count()
        == names.size();
  }

  private HttpCall addAll(HttpCall call, List<String> names, Wire wire)
      throws IOException, InterruptedException {
    HttpCall complete = call;
    for (String name : names) {
      Optional<Scheme> scheme = scheme(name);
      Optional<Auth> auth = scheme.flatMap(this::authFor);
      if (auth.isPresent()) {
        complete = auth.get().addTo(complete, scheme.orElseThrow(), home, wire);
      }
    }
    return complete;
  }

  private Optional<Scheme> scheme(String name) {
    return Optional.ofNullable(schemes.get(name));
  }

  private Optional<Auth> authFor(Scheme scheme) {
    return auths.stream().filter(auth -> auth.fits(scheme)).findFirst();
  }

  private static String origin(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
    return scheme + "://" + host + ":" + port;
  }
}
