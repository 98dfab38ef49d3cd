package dev.lockstep.api.model.two;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;

/** Converts security schemes. */
final class SchemeConverter {
  private final Tree to;

  SchemeConverter(Tree to) {
    this.to = to;
  }

  ObjectNode scheme(Place from) {
    ObjectNode scheme = to.object(from);
    from.members().stream()
        .filter(m -> !m.key().matches("flow|authorizationUrl|tokenUrl|scopes"))
        .forEach(m -> scheme.set(m.key(), to.copy(m)));
    if (from.text("type").equals("basic")) {
      scheme.put("type", "http").put("scheme", "basic");
    }
    if (from.text("type").equals("oauth2")) {
      scheme.putObject("flows").set(grant(from.text("flow")), flow(from));
    }
    return scheme;
  }

  private ObjectNode flow(Place from) {
    ObjectNode flow = to.object(from);
    from.members().stream()
        .filter(m -> m.key().matches("authorizationUrl|tokenUrl|scopes"))
        .forEach(m -> flow.set(m.key(), to.copy(m)));
    return flow;
  }

  private static String grant(String flow) {
    return switch (flow) {
      case "application" -> "clientCredentials";
      case "accessCode" -> "authorizationCode";
      case "password" -> "password";
      default -> "implicit";
    };
  }
}
