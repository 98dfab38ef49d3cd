package dev.lockstep.api.model.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of a keyword that is outside of schemas. */
enum Fate {
  /** The model is another without it. */
  REPRESENTED,
  /** It has a finding. */
  REPORTED,
  /** It is for people, and nothing that is sent is another without it. */
  WORDS;

  /** Kinds of objects, what becomes of some of their keywords, and these. */
  private static final String TABLE =
      """
      DOCUMENT REPRESENTED openapi swagger info servers paths webhooks components security host
      DOCUMENT REPRESENTED basePath schemes consumes produces definitions parameters responses
      DOCUMENT REPRESENTED securityDefinitions
      DOCUMENT REPORTED jsonSchemaDialect
      DOCUMENT WORDS tags externalDocs
      INFO REPRESENTED title version description
      INFO WORDS summary termsOfService contact license
      TAG WORDS name description externalDocs
      SERVER REPRESENTED url variables
      SERVER WORDS description
      VARIABLE REPRESENTED default
      VARIABLE REPORTED enum
      VARIABLE WORDS description
      COMPONENTS REPRESENTED schemas responses parameters examples requestBodies headers
      COMPONENTS REPRESENTED securitySchemes callbacks pathItems links
      PATH_ITEM REPRESENTED summary description parameters get put post delete options head patch
      PATH_ITEM REPRESENTED trace servers
      OPERATION REPRESENTED tags summary description operationId parameters requestBody responses
      OPERATION REPRESENTED callbacks deprecated security servers consumes produces
      OPERATION REPORTED schemes
      OPERATION WORDS externalDocs
      PARAMETER REPRESENTED name in description required deprecated schema content style explode
      PARAMETER REPRESENTED allowReserved example examples collectionFormat maximum
      PARAMETER REPRESENTED exclusiveMaximum minimum exclusiveMinimum multipleOf maxLength
      PARAMETER REPRESENTED minLength pattern maxItems minItems uniqueItems enum type format
      PARAMETER REPRESENTED default items
      PARAMETER REPORTED allowEmptyValue
      ITEMS REPRESENTED maximum exclusiveMaximum minimum exclusiveMinimum multipleOf maxLength
      ITEMS REPRESENTED minLength pattern maxItems minItems uniqueItems enum type format items
      ITEMS REPORTED collectionFormat
      ITEMS WORDS default
      HEADER REPRESENTED description required schema example examples maximum exclusiveMaximum
      HEADER REPRESENTED minimum exclusiveMinimum multipleOf maxLength minLength pattern maxItems
      HEADER REPRESENTED minItems uniqueItems enum type format items
      HEADER REPORTED content explode deprecated collectionFormat
      HEADER WORDS style default
      BODY REPRESENTED description content required
      MEDIA_TYPE REPRESENTED schema itemSchema example examples encoding
      ENCODING REPRESENTED contentType headers style explode
      ENCODING REPORTED allowReserved
      RESPONSE REPRESENTED description headers content schema examples
      RESPONSE REPORTED links
      RESPONSE WORDS summary
      EXAMPLE REPRESENTED summary value dataValue serializedValue
      EXAMPLE REPORTED externalValue
      EXAMPLE WORDS description
      LINK REPORTED description operationRef operationId parameters requestBody server
      SECURITY_SCHEME REPRESENTED type description name in scheme flows flow tokenUrl scopes
      SECURITY_SCHEME REPORTED openIdConnectUrl authorizationUrl
      SECURITY_SCHEME WORDS bearerFormat
      DISCRIMINATOR REPRESENTED propertyName mapping
      XML REPRESENTED name namespace prefix attribute wrapped
      FLOWS REPRESENTED implicit password clientCredentials authorizationCode
      FLOW REPRESENTED tokenUrl refreshUrl scopes
      FLOW REPORTED authorizationUrl
      """;

  /** The fate of each keyword, after its kind and a space. */
  static Map<String, Fate> all() {
    Map<String, Fate> all = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      List<String> row = List.of(line.split(" ", -1));
      Fate fate = valueOf(row.get(1));
      row.stream().skip(2).forEach(word -> all.put(row.get(0) + " " + word, fate));
    }
    return all;
  }
}
