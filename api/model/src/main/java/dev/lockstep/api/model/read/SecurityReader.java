package dev.lockstep.api.model.read;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.SecurityAlternative;
import dev.lockstep.api.model.SecurityScheme;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads who is let in. */
final class SecurityReader {
  private final Tree tree;
  private final Findings findings;
  private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();

  SecurityReader(Tree tree, Findings findings) {
    this.tree = tree;
    this.findings = findings;
    for (Place scheme : tree.top().at("components").at("securitySchemes").members()) {
      schemes.put(scheme.key(), scheme(scheme.key(), tree.resolve(scheme)));
    }
  }

  Map<String, SecurityScheme> schemes() {
    return schemes;
  }

  private SecurityScheme scheme(String name, Place place) {
    SecurityScheme.Kind kind = kind(place);
    boolean isKey = kind == SecurityScheme.Kind.API_KEY;
    return new SecurityScheme(
        name,
        kind,
        isKey ? Optional.of(in(place)) : Optional.empty(),
        isKey ? place.text("name") : isOther(kind) ? place.text("scheme") : "",
        place.at("flows").members().stream().map(SecurityReader::flow).toList(),
        place.text("description"),
        place.location());
  }

  private static boolean isOther(SecurityScheme.Kind kind) {
    return kind == SecurityScheme.Kind.HTTP_OTHER;
  }

  private SecurityScheme.Kind kind(Place place) {
    return switch (place.text("type")) {
      case "apiKey" -> SecurityScheme.Kind.API_KEY;
      case "oauth2" -> SecurityScheme.Kind.OAUTH2;
      case "openIdConnect" -> SecurityScheme.Kind.OPEN_ID_CONNECT;
      case "mutualTLS" -> SecurityScheme.Kind.MUTUAL_TLS;
      case "http" ->
          place.text("scheme").isBlank()
              ? unknown(place)
              : http(place.text("scheme").toLowerCase(Locale.ROOT));
      default -> unknown(place);
    };
  }

  /** Nothing in a request is known to satisfy it. */
  private SecurityScheme.Kind unknown(Place place) {
    findings.lost("security-scheme", place, "There is no scheme of this type");
    return SecurityScheme.Kind.MUTUAL_TLS;
  }

  private static SecurityScheme.Kind http(String scheme) {
    return switch (scheme) {
      case "basic" -> SecurityScheme.Kind.BASIC;
      case "bearer" -> SecurityScheme.Kind.BEARER;
      default -> SecurityScheme.Kind.HTTP_OTHER;
    };
  }

  private static Parameter.In in(Place scheme) {
    return switch (scheme.text("in")) {
      case "query" -> Parameter.In.QUERY;
      case "cookie" -> Parameter.In.COOKIE;
      default -> Parameter.In.HEADER;
    };
  }

  private static SecurityScheme.Flow flow(Place flow) {
    return new SecurityScheme.Flow(
        flow.key(), flow.text("tokenUrl"), flow.text("refreshUrl"), flow.at("scopes").keys());
  }

  /** The operation's own alternatives, or else those of the document. */
  List<SecurityAlternative> alternatives(Place operation) {
    Place list = operation.has("security") ? operation : tree.top();
    return list.at("security").items().stream().map(this::alternative).toList();
  }

  private SecurityAlternative alternative(Place alternative) {
    return new SecurityAlternative(alternative.members().stream().map(this::requirement).toList());
  }

  private SecurityAlternative.Requirement requirement(Place scheme) {
    if (!schemes.containsKey(scheme.key())) {
      findings.warn("security-scheme", scheme, "There is no security scheme " + scheme.key());
    }
    return new SecurityAlternative.Requirement(
        scheme.key(), scheme.items().stream().map(s -> s.node().asText()).toList());
  }
}
