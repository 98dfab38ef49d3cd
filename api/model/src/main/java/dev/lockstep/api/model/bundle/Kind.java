package dev.lockstep.api.model.bundle;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an object of a document is, which says what its members are and where references may be. */
enum Kind {
  DOCUMENT,
  COMPONENTS,
  PATH_ITEM,
  OPERATION,
  PARAMETER("parameters"),
  HEADER("headers"),
  BODY("requestBodies"),
  RESPONSE("responses"),
  MEDIA_TYPE,
  ENCODING,
  SCHEMA("schemas"),
  DISCRIMINATOR,
  EXAMPLE("examples"),
  LINK("links"),
  CALLBACK("callbacks"),
  SECURITY_SCHEME("securitySchemes"),
  INFO,
  TAG,
  SERVER,
  /** What stands for a part of the URL of a server. */
  VARIABLE,
  XML,
  FLOWS,
  FLOW,
  /** The items of a parameter or header of Swagger 2.0. */
  ITEMS,
  /** Whatever has no references. */
  DATA;

  private static final Map<Kind, Map<String, Slot>> GRAMMAR = grammar();

  private final String section;

  Kind() {
    this("");
  }

  Kind(String section) {
    this.section = section;
  }

  /** Where components of this kind are; empty if there are none. */
  String section() {
    return section;
  }

  /** What the member of this name is. */
  Slot slot(String key) {
    if (this == CALLBACK && !key.startsWith("x-")) {
      return new Slot(PATH_ITEM, Many.ONE);
    }
    return GRAMMAR.getOrDefault(this, Map.of()).getOrDefault(key, Slot.OF_DATA);
  }

  /** How many values there are. */
  enum Many {
    ONE,
    /** An object whose keys are names. */
    MAP,
    LIST
  }

  /** What a member is. */
  record Slot(Kind kind, Many many) {
    static final Slot OF_DATA = new Slot(DATA, Many.ONE);
  }

  private static Map<Kind, Map<String, Slot>> grammar() {
    Map<Kind, Map<String, Slot>> all = new EnumMap<>(Kind.class);
    all.put(
        DOCUMENT,
        slots(
            map(PATH_ITEM, "paths", "webhooks", "x-webhooks"),
            one(COMPONENTS, "components"),
            one(INFO, "info"),
            list(SERVER, "servers"),
            list(TAG, "tags"),
            map(SCHEMA, "definitions"),
            map(PARAMETER, "parameters"),
            map(RESPONSE, "responses"),
            map(SECURITY_SCHEME, "securityDefinitions")));
    all.put(COMPONENTS, components());
    all.put(SERVER, slots(map(VARIABLE, "variables")));
    all.put(
        PATH_ITEM,
        slots(
            list(PARAMETER, "parameters"),
            list(SERVER, "servers"),
            one(OPERATION, "get", "put", "post", "delete", "options", "head", "patch", "trace")));
    all.put(
        OPERATION,
        slots(
            list(PARAMETER, "parameters"),
            list(SERVER, "servers"),
            one(BODY, "requestBody"),
            map(RESPONSE, "responses"),
            map(CALLBACK, "callbacks")));
    values(all);
    all.put(LINK, slots(one(SERVER, "server")));
    all.put(SECURITY_SCHEME, slots(one(FLOWS, "flows")));
    all.put(FLOWS, flows());
    all.put(SCHEMA, schema());
    return all;
  }

  private static void values(Map<Kind, Map<String, Slot>> all) {
    Map<String, Slot> value =
        slots(
            one(SCHEMA, "schema"),
            one(ITEMS, "items"),
            map(MEDIA_TYPE, "content"),
            map(EXAMPLE, "examples"));
    all.put(PARAMETER, value);
    all.put(HEADER, value);
    all.put(BODY, slots(map(MEDIA_TYPE, "content")));
    all.put(
        RESPONSE,
        slots(
            map(HEADER, "headers"),
            map(MEDIA_TYPE, "content"),
            map(LINK, "links"),
            one(SCHEMA, "schema")));
    all.put(
        MEDIA_TYPE,
        slots(
            one(SCHEMA, "schema", "itemSchema"),
            map(EXAMPLE, "examples"),
            map(ENCODING, "encoding")));
    all.put(ENCODING, slots(map(HEADER, "headers")));
    all.put(ITEMS, slots(one(ITEMS, "items")));
  }

  private static Map<String, Slot> components() {
    Map<String, Slot> components = new LinkedHashMap<>();
    for (Kind kind : values()) {
      if (!kind.section.isEmpty()) {
        components.put(kind.section, new Slot(kind, Many.MAP));
      }
    }
    components.put("pathItems", new Slot(PATH_ITEM, Many.MAP));
    return components;
  }

  private static Map<String, Slot> flows() {
    return one(FLOW, "implicit", "password", "clientCredentials", "authorizationCode");
  }

  private static Map<String, Slot> schema() {
    return slots(
        map(SCHEMA, "properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
        list(SCHEMA, "allOf", "oneOf", "anyOf", "prefixItems"),
        one(SCHEMA, "items", "additionalProperties", "not", "if", "then", "else", "contains"),
        one(SCHEMA, "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema"),
        one(DISCRIMINATOR, "discriminator"),
        one(XML, "xml"));
  }

  private static Map<String, Slot> one(Kind kind, String... keys) {
    return each(kind, Many.ONE, keys);
  }

  private static Map<String, Slot> map(Kind kind, String... keys) {
    return each(kind, Many.MAP, keys);
  }

  private static Map<String, Slot> list(Kind kind, String... keys) {
    return each(kind, Many.LIST, keys);
  }

  private static Map<String, Slot> each(Kind kind, Many many, String... keys) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    List.of(keys).forEach(key -> slots.put(key, new Slot(kind, many)));
    return slots;
  }

  @SafeVarargs
  private static Map<String, Slot> slots(Map<String, Slot>... parts) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (Map<String, Slot> part : parts) {
      slots.putAll(part);
    }
    return slots;
  }
}
