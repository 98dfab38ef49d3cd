package dev.lockstep.api.model.bundle;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keywords that OpenAPI and JSON Schema have for each kind of object. */
final class Vocabulary {
  /** Of OpenAPI 3. */
  static final Vocabulary THREE = new Vocabulary(three());

  /** Of Swagger 2.0. */
  static final Vocabulary TWO = new Vocabulary(two());

  private static final String INFO = "title description termsOfService contact license version";
  private static final String LIMITS =
      """
      maximum exclusiveMaximum minimum exclusiveMinimum multipleOf maxLength minLength pattern
      maxItems minItems uniqueItems enum type format default items
      """;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private Vocabulary(Map<Kind, String> words) {
    words.forEach(
        (kind, text) ->
            this.words.put(kind, new LinkedHashSet<>(List.of(text.strip().split("\\s+")))));
  }

  /** The keywords of a kind of object, by kind; a kind that is not here has none of its own. */
  Map<Kind, Set<String>> words() {
    return words;
  }

  private static Map<Kind, String> three() {
    Map<Kind, String> all = common();
    all.put(
        Kind.DOCUMENT,
        """
        openapi info jsonSchemaDialect servers paths webhooks components security tags
        externalDocs
        """);
    all.put(Kind.INFO, INFO + " summary");
    all.put(Kind.DISCRIMINATOR, "propertyName mapping");
    all.put(
        Kind.COMPONENTS,
        """
        schemas responses parameters examples requestBodies headers securitySchemes links callbacks
        pathItems
        """);
    all.put(Kind.SERVER, "url description variables");
    all.put(Kind.VARIABLE, "enum default description");
    all.put(
        Kind.PATH_ITEM,
        "summary description servers parameters get put post delete options head patch trace");
    all.put(
        Kind.OPERATION,
        """
        tags summary description externalDocs operationId parameters requestBody responses
        callbacks deprecated security servers
        """);
    values(all);
    all.put(Kind.LINK, "operationRef operationId parameters requestBody description server");
    all.put(
        Kind.SECURITY_SCHEME,
        "type description name in scheme bearerFormat flows openIdConnectUrl");
    all.put(Kind.FLOWS, "implicit password clientCredentials authorizationCode");
    all.put(Kind.FLOW, "authorizationUrl tokenUrl refreshUrl scopes");
    return all;
  }

  private static void values(Map<Kind, String> all) {
    String value = "description required deprecated schema content style explode example examples";
    all.put(Kind.PARAMETER, "name in allowEmptyValue allowReserved " + value);
    all.put(Kind.HEADER, value);
    all.put(Kind.BODY, "description content required");
    all.put(Kind.MEDIA_TYPE, "schema itemSchema example examples encoding");
    all.put(Kind.ENCODING, "contentType headers style explode allowReserved");
    all.put(Kind.RESPONSE, "summary description headers content links");
    all.put(Kind.EXAMPLE, "summary description value externalValue dataValue serializedValue");
  }

  private static Map<Kind, String> two() {
    Map<Kind, String> all = common();
    all.put(
        Kind.DOCUMENT,
        """
        swagger info host basePath schemes consumes produces paths definitions parameters responses
        securityDefinitions security tags externalDocs
        """);
    all.put(Kind.INFO, INFO);
    all.put(Kind.PATH_ITEM, "parameters get put post delete options head patch");
    all.put(
        Kind.OPERATION,
        """
        tags summary description externalDocs operationId consumes produces parameters responses
        schemes deprecated security
        """);
    all.put(
        Kind.PARAMETER,
        "name in description required schema allowEmptyValue collectionFormat " + LIMITS);
    all.put(Kind.HEADER, "description collectionFormat " + LIMITS);
    all.put(Kind.ITEMS, "collectionFormat " + LIMITS);
    all.put(Kind.RESPONSE, "description schema headers examples");
    all.put(Kind.SECURITY_SCHEME, "type description name in flow authorizationUrl tokenUrl scopes");
    return all;
  }

  private static Map<Kind, String> common() {
    Map<Kind, String> all = new EnumMap<>(Kind.class);
    all.put(Kind.TAG, "name description externalDocs");
    all.put(Kind.XML, "name namespace prefix attribute wrapped");
    all.put(
        Kind.SCHEMA,
        """
        $schema $id $anchor $comment $defs $vocabulary $dynamicAnchor $dynamicRef
        allOf anyOf oneOf not if then else dependentSchemas dependentRequired
        prefixItems items contains minContains maxContains unevaluatedItems
        properties patternProperties additionalProperties propertyNames unevaluatedProperties
        type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum
        maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties
        required format contentEncoding contentMediaType contentSchema title description default
        deprecated readOnly writeOnly examples example externalDocs xml discriminator nullable
        id definitions dependencies additionalItems
        """);
    return all;
  }
}
