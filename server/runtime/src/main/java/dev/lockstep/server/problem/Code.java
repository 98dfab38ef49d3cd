package dev.lockstep.server.problem;

/** The rules that a request can break, named like the JSON Schema keyword that states them. */
public enum Code {
  /** The bytes are not what their media type says. */
  MALFORMED("malformed", true),
  /** Not the JSON type that is asked for. */
  TYPE("type", true),
  REQUIRED("required", false),
  ADDITIONAL_PROPERTIES("additionalProperties", false),
  MIN_LENGTH("minLength", false),
  MAX_LENGTH("maxLength", false),
  PATTERN("pattern", false),
  FORMAT("format", false),
  ENUM("enum", false),
  MINIMUM("minimum", false),
  EXCLUSIVE_MINIMUM("exclusiveMinimum", false),
  MAXIMUM("maximum", false),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum", false),
  MULTIPLE_OF("multipleOf", false),
  MIN_ITEMS("minItems", false),
  MAX_ITEMS("maxItems", false),
  UNIQUE_ITEMS("uniqueItems", false),
  MIN_PROPERTIES("minProperties", false),
  MAX_PROPERTIES("maxProperties", false),
  ONE_OF("oneOf", false),
  ANY_OF("anyOf", false);

  private final String wireName;
  private final boolean malformed;

  Code(String wireName, boolean malformed) {
    this.wireName = wireName;
    this.malformed = malformed;
  }

  /** The keyword. */
  public String wireName() {
    return wireName;
  }

  boolean isMalformed() {
    return malformed;
  }
}
