package dev.lockstep.client;

import dev.lockstep.client.auth.Scheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document says of the API as a whole.
 *
 * @param name what its client is named after
 * @param server the URL of the first server; empty if the document gives none
 * @param schemes the ways to authenticate, by name
 */
public record Api(String name, String server, Map<String, Scheme> schemes) {

  /** An API without schemes. */
  public static Api of(String name, String server) {
    return new Api(name, server, Map.of());
  }

  /** With one more way to authenticate. */
  public Api scheme(String schemeName, Scheme.Kind kind, String parameter) {
    Map<String, Scheme> more = new LinkedHashMap<>(schemes);
    more.put(schemeName, new Scheme(schemeName, kind, parameter, List.of()));
    return new Api(name, server, Map.copyOf(more));
  }

  /** With one more way to get tokens for a scheme; see {@link Scheme.Flow}. */
  public Api flow(
      String schemeName, String flow, String tokenUrl, String refreshUrl, String... scopes) {
    Map<String, Scheme> more = new LinkedHashMap<>(schemes);
    Scheme.Flow added = new Scheme.Flow(flow, tokenUrl, refreshUrl, List.of(scopes));
    more.computeIfPresent(schemeName, (key, scheme) -> scheme.flow(added));
    return new Api(name, server, Map.copyOf(more));
  }
}
