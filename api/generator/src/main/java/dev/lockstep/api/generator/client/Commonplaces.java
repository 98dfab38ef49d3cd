package dev.lockstep.api.generator.client;

import dev.lockstep.api.model.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Descriptions of responses that say no more than their status (RFC 9110, section 15). */
final class Commonplaces {
  private static final Map<String, Set<String>> BY_STATUS =
      Map.ofEntries(
          Map.entry("200", Set.of("ok", "success")),
          Map.entry("201", Set.of("created")),
          Map.entry("202", Set.of("accepted")),
          Map.entry("204", Set.of("nocontent")),
          Map.entry("304", Set.of("notmodified")),
          Map.entry("400", Set.of("badrequest")),
          Map.entry("401", Set.of("unauthorized", "notauthorized", "unauthenticated")),
          Map.entry("403", Set.of("forbidden")),
          Map.entry("404", Set.of("notfound")),
          Map.entry("405", Set.of("methodnotallowed")),
          Map.entry("406", Set.of("notacceptable")),
          Map.entry("409", Set.of("conflict")),
          Map.entry("410", Set.of("gone")),
          Map.entry("412", Set.of("preconditionfailed")),
          Map.entry("415", Set.of("unsupportedmediatype")),
          Map.entry("422", Set.of("unprocessableentity", "unprocessablecontent")),
          Map.entry("429", Set.of("toomanyrequests")),
          Map.entry("500", Set.of("internalservererror", "servererror", "internalerror")),
          Map.entry("501", Set.of("notimplemented")),
          Map.entry("502", Set.of("badgateway")),
          Map.entry("503", Set.of("serviceunavailable")),
          Map.entry("504", Set.of("gatewaytimeout")));

  private static final Set<String> ALWAYS =
      Set.of("", "response", "successfulresponse", "successfuloperation", "error", "errorresponse");

  private Commonplaces() {}

  /** Whether the description of a response is worth reading. */
  static boolean saysMore(Response response) {
    String said = response.description().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    Set<String> known = BY_STATUS.getOrDefault(response.status(), Set.of());
    return !ALWAYS.contains(said) && !known.contains(said);
  }
}
