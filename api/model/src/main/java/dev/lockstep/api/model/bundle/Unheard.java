package dev.lockstep.api.model.bundle;

import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of the keywords that nothing reads: those that mean something, and those of nobody. */
final class Unheard {
  private static final Set<Kind> EXTENSIBLE = Set.of(Kind.PATH_ITEM, Kind.RESPONSE);
  private static final Set<String> OF_REFERENCES = Set.of("$ref", "summary", "description");
  private static final String NO = "false";
  private static final String COMMAS = "csv";
  private static final String DIALECT =
      ".*//(json-schema\\.org/draft/2020-12|spec\\.openapis\\.org/oas/3\\.).*";

  private static final Map<Kind, List<Rule>> RULES =
      Map.ofEntries(
          rules(
              Kind.DOCUMENT,
              new Rule("jsonSchemaDialect", DIALECT, "Schemas are read as of JSON Schema 2020-12")),
          rules(
              Kind.SCHEMA,
              new Rule("$schema", DIALECT, "Schemas are read as of JSON Schema 2020-12")),
          rules(
              Kind.VARIABLE, new Rule("enum", NO, "Only the default of a variable is a server's")),
          rules(
              Kind.PARAMETER,
              new Rule("allowEmptyValue", NO, "An empty value is one of the schema, or refused")),
          rules(
              Kind.HEADER,
              new Rule("content", NO, "A header is not written in a media type"),
              new Rule("explode", NO, "An object in a header is written as if not exploded"),
              new Rule("deprecated", NO, "Headers are not marked as deprecated"),
              new Rule("collectionFormat", COMMAS, "Values in a header are behind commas")),
          rules(
              Kind.ITEMS,
              new Rule("collectionFormat", COMMAS, "Values in values are behind commas")),
          rules(
              Kind.ENCODING,
              new Rule("allowReserved", NO, "Reserved characters of a form are escaped")),
          rules(
              Kind.SECURITY_SCHEME,
              new Rule("openIdConnectUrl", NO, "A token is not fetched by OpenID Connect"),
              new Rule("authorizationUrl", NO, "Nobody is sent there to log in")),
          rules(Kind.FLOW, new Rule("authorizationUrl", NO, "Nobody is sent there to log in")));

  private final Vocabulary vocabulary;
  private final Findings findings;

  Unheard(Vocabulary vocabulary, Findings findings) {
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  /**
   * What is lost with a keyword.
   *
   * @param harmless the values with which nothing is lost, a regular expression
   */
  private record Rule(String keyword, String harmless, String message) {}

  private static Map.Entry<Kind, List<Rule>> rules(Kind kind, Rule... rules) {
    return Map.entry(kind, List.of(rules));
  }

  void look(Place place, Kind kind) {
    Set<String> words = vocabulary.words().get(kind);
    if (words == null || (EXTENSIBLE.contains(kind) && place.key().startsWith("x-"))) {
      return;
    }
    place.members().stream()
        .filter(m -> !m.key().startsWith("x-") && !words.contains(m.key()))
        .filter(m -> !place.isReference() || !OF_REFERENCES.contains(m.key()))
        .forEach(m -> findings.lost("unknown-keyword", m, "There is no keyword " + m.key()));
    for (Rule rule : RULES.getOrDefault(kind, List.of())) {
      Place member = place.at(rule.keyword());
      if (member.exists() && !member.node().asText().matches(rule.harmless())) {
        findings.lost(rule.keyword(), member, rule.message());
      }
    }
  }
}
