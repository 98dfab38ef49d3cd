package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.model.ArrayLimits;
import dev.lockstep.api.model.MapLimits;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns schemas into types. */
final class SchemaReader {
  private final SourceFiles files;
  private final Map<String, NamedType> types = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  SchemaReader(SourceFiles files) {
    this.files = files;
  }

  Map<String, NamedType> types() {
    return types;
  }

  void reserve(Place schema, String name) {
    names.put(key(schema), name);
    taken.add(name);
  }

  Type read(Place place, String hint) {
    if (!place.exists() || place.node().isBoolean()) {
      return new Type.Any();
    }
    Place schema = place;
    String name = hint;
    while (SourceFiles.isRef(schema.node())) {
      String ref = schema.text("$ref");
      name =
          Pointers.unescape(ref.substring(ref.lastIndexOf('/') + 1)).replaceFirst("\\.[^.]+$", "");
      Place target = files.resolve(new Place(schema.file(), schema.pointer(), schema.node()));
      schema = target;
    }
    boolean nullable = isNullable(schema);
    Type type = bare(schema, name);
    boolean wrap = nullable && !(type instanceof Type.Any) && !(type instanceof Type.Nullable);
    return wrap ? new Type.Nullable(type) : type;
  }

  private static boolean isNullable(Place schema) {
    JsonNode node = schema.node();
    boolean inType = false;
    if (node.path("type").isArray()) {
      for (JsonNode t : node.path("type")) {
        inType |= t.asText().equals("null");
      }
    }
    boolean inEnum = false;
    for (JsonNode value : node.path("enum")) {
      inEnum |= value.isNull();
    }
    boolean member = false;
    for (String many : List.of("oneOf", "anyOf")) {
      for (JsonNode m : node.path(many)) {
        member |= m.path("type").asText().equals("null");
      }
    }
    return inType
        || inEnum
        || member
        || node.path("nullable").asBoolean()
        || node.path("x-nullable").asBoolean();
  }

  private static List<String> kinds(JsonNode node) {
    List<String> kinds = new ArrayList<>();
    if (node.path("type").isTextual()) {
      kinds.add(node.path("type").asText());
    }
    node.path("type").forEach(t -> kinds.add(t.asText()));
    kinds.remove("null");
    return kinds;
  }

  private Type bare(Place schema, String name) {
    JsonNode node = schema.node();
    if (node.has("allOf")) {
      return allOf(schema, name);
    }
    for (String many : List.of("oneOf", "anyOf")) {
      if (node.has(many) && !node.has("properties")) {
        return union(schema, many, name);
      }
    }
    if (node.has("const")) {
      return enumeration(schema, name, List.of(node.path("const")));
    }
    if (node.has("enum")) {
      List<JsonNode> values = new ArrayList<>();
      node.path("enum")
          .forEach(
              v -> {
                if (!v.isNull() && !values.contains(v)) {
                  values.add(v);
                }
              });
      return values.isEmpty() ? new Type.Any() : enumeration(schema, name, values);
    }
    List<String> kinds = kinds(node);
    if (kinds.size() > 1) {
      return new Type.Any();
    }
    String kind = kinds.isEmpty() ? guess(node) : kinds.get(0);
    return switch (kind) {
      case "string" -> text(node);
      case "integer" -> new Type.Int(width(node), limits(node));
      case "number" -> new Type.Num(precision(node), limits(node));
      case "boolean" -> new Type.Bool();
      case "array" ->
          new Type.Array(
              read(schema.at("items"), name + "Item"),
              new ArrayLimits(
                  integer(node, "minItems"),
                  integer(node, "maxItems"),
                  node.path("uniqueItems").asBoolean()));
      case "object" -> object(schema, name);
      case "file" -> new Type.Binary();
      default -> new Type.Any();
    };
  }

  private static String guess(JsonNode node) {
    if (node.has("properties") || node.path("additionalProperties").isObject()) {
      return "object";
    }
    return node.has("items") ? "array" : "";
  }

  private static Type text(JsonNode node) {
    String format = node.path("format").asText("");
    if (format.equals("binary")) {
      return new Type.Binary();
    }
    Type.Text.Format known =
        switch (format) {
          case "date" -> Type.Text.Format.DATE;
          case "date-time" -> Type.Text.Format.DATE_TIME;
          case "uuid" -> Type.Text.Format.UUID;
          case "uri", "url", "uri-reference" -> Type.Text.Format.URI;
          case "byte" -> Type.Text.Format.BYTE;
          default -> Type.Text.Format.PLAIN;
        };
    return new Type.Text(
        known,
        new TextLimits(
            integer(node, "minLength"),
            integer(node, "maxLength"),
            string(node, "pattern"),
            string(node, "format")));
  }

  private static Optional<String> string(JsonNode node, String key) {
    return node.path(key).isTextual() ? Optional.of(node.path(key).asText()) : Optional.empty();
  }

  private static Optional<Integer> integer(JsonNode node, String key) {
    return node.path(key).canConvertToInt()
        ? Optional.of(node.path(key).asInt())
        : Optional.empty();
  }

  private static Type.Int.Width width(JsonNode node) {
    return node.path("format").asText().equals("int32")
        ? Type.Int.Width.INT32
        : Type.Int.Width.INT64;
  }

  private static Type.Num.Precision precision(JsonNode node) {
    return switch (node.path("format").asText()) {
      case "float" -> Type.Num.Precision.FLOAT;
      case "double" -> Type.Num.Precision.DOUBLE;
      default -> Type.Num.Precision.DECIMAL;
    };
  }

  private static NumberLimits limits(JsonNode node) {
    boolean exMin =
        node.path("exclusiveMinimum").isNumber() || node.path("exclusiveMinimum").asBoolean();
    boolean exMax =
        node.path("exclusiveMaximum").isNumber() || node.path("exclusiveMaximum").asBoolean();
    return new NumberLimits(
        decimal(node, node.path("exclusiveMinimum").isNumber() ? "exclusiveMinimum" : "minimum"),
        exMin,
        decimal(node, node.path("exclusiveMaximum").isNumber() ? "exclusiveMaximum" : "maximum"),
        exMax,
        decimal(node, "multipleOf"));
  }

  private static Optional<java.math.BigDecimal> decimal(JsonNode node, String key) {
    return node.path(key).isNumber()
        ? Optional.of(node.path(key).decimalValue())
        : Optional.empty();
  }

  private static String key(Place schema) {
    return schema.location().file() + "#" + schema.pointer();
  }

  private String name(Place schema, String wanted) {
    String known = names.get(key(schema));
    if (known != null) {
      return known;
    }
    String name = wanted;
    for (int n = 2; !taken.add(name); n++) {
      name = wanted + n;
    }
    names.put(key(schema), name);
    return name;
  }

  private Type enumeration(Place schema, String wanted, List<JsonNode> values) {
    String name = name(schema, wanted);
    Type base = new Type.Any();
    if (values.stream().allMatch(JsonNode::isTextual)) {
      base = new Type.Text(Type.Text.Format.PLAIN, TextLimits.NONE);
    } else if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
      base = new Type.Int(Type.Int.Width.INT64, NumberLimits.NONE);
    } else if (values.stream().allMatch(JsonNode::isNumber)) {
      base = new Type.Num(Type.Num.Precision.DECIMAL, NumberLimits.NONE);
    } else if (values.stream().allMatch(JsonNode::isBoolean)) {
      base = new Type.Bool();
    }
    types.put(
        name,
        new NamedType.EnumType(name, base, values, schema.text("description"), schema.location()));
    return new Type.Ref(name);
  }

  private Type union(Place schema, String many, String wanted) {
    List<Type> variants = new ArrayList<>();
    String name = name(schema, wanted);
    int i = 0;
    for (JsonNode member : schema.node().path(many)) {
      if (!member.path("type").asText().equals("null")) {
        Type type = read(schema.at(many).at(i), name + "Variant" + (i + 1)).notNull();
        if (!variants.contains(type)) {
          variants.add(type);
        }
      }
      i++;
    }
    if (variants.size() == 1) {
      return variants.get(0);
    }
    if (variants.isEmpty() || variants.contains(new Type.Any())) {
      return new Type.Any();
    }
    types.put(
        name,
        new NamedType.UnionType(
            name,
            variants,
            many.equals("oneOf"),
            discriminator(schema, variants),
            schema.text("description"),
            schema.location()));
    return new Type.Ref(name);
  }

  private static Optional<NamedType.Discriminator> discriminator(
      Place schema, List<Type> variants) {
    JsonNode d = schema.node().path("discriminator");
    if (!d.has("propertyName")) {
      return Optional.empty();
    }
    Map<String, Type.Ref> mapping = new LinkedHashMap<>();
    d.path("mapping")
        .properties()
        .forEach(
            e -> {
              String target = e.getValue().asText();
              mapping.put(e.getKey(), new Type.Ref(target.substring(target.lastIndexOf('/') + 1)));
            });
    for (Type variant : variants) {
      if (variant instanceof Type.Ref ref && !mapping.containsValue(ref)) {
        mapping.put(ref.name(), ref);
      }
    }
    return Optional.of(new NamedType.Discriminator(d.path("propertyName").asText(), mapping));
  }

  private Type allOf(Place schema, String wanted) {
    JsonNode node = schema.node();
    if (node.path("allOf").size() == 1 && !node.has("properties")) {
      return read(schema.at("allOf").at(0), wanted);
    }
    return object(schema, wanted);
  }

  private Type object(Place schema, String wanted) {
    JsonNode node = schema.node();
    boolean plain = !node.has("properties") && !node.has("allOf");
    if (plain) {
      Type values =
          node.path("additionalProperties").isObject()
              ? read(schema.at("additionalProperties"), wanted + "Value")
              : new Type.Any();
      if (!node.path("additionalProperties").isBoolean()
          || node.path("additionalProperties").asBoolean()) {
        return new Type.Map(
            values, new MapLimits(integer(node, "minProperties"), integer(node, "maxProperties")));
      }
    }
    String name = name(schema, wanted);
    if (types.containsKey(name)) {
      return new Type.Ref(name);
    }
    types.put(
        name,
        new NamedType.ObjectType(
            name, List.of(), new Type.Any(), false, MapLimits.NONE, "", schema.location()));
    Map<String, NamedType.Property> properties = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    boolean closed = collect(schema, name, properties, required);
    List<NamedType.Property> all =
        properties.values().stream()
            .map(
                p ->
                    new NamedType.Property(
                        p.name(),
                        p.type(),
                        required.contains(p.name()),
                        p.readOnly(),
                        p.writeOnly(),
                        p.defaultValue(),
                        p.description(),
                        p.deprecated(),
                        p.location()))
            .toList();
    Type additional =
        node.path("additionalProperties").isObject()
            ? read(schema.at("additionalProperties"), name + "Value")
            : new Type.Any();
    types.put(
        name,
        new NamedType.ObjectType(
            name,
            all,
            additional,
            closed,
            new MapLimits(integer(node, "minProperties"), integer(node, "maxProperties")),
            schema.text("description"),
            schema.location()));
    return new Type.Ref(name);
  }

  private boolean collect(
      Place from, String owner, Map<String, NamedType.Property> properties, Set<String> required) {
    Place schema = files.resolve(from);
    JsonNode node = schema.node();
    node.path("required").forEach(r -> required.add(r.asText()));
    boolean closed =
        node.path("additionalProperties").isBoolean()
            && !node.path("additionalProperties").asBoolean();
    for (int i = 0; i < node.path("allOf").size(); i++) {
      collect(schema.at("allOf").at(i), owner, properties, required);
    }
    node.path("properties")
        .fieldNames()
        .forEachRemaining(
            key -> {
              Place property = schema.at("properties").at(key);
              Type type =
                  read(
                      property,
                      owner
                          + key.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                          + key.substring(1));
              JsonNode p = property.node();
              properties.put(
                  key,
                  new NamedType.Property(
                      key,
                      type,
                      false,
                      p.path("readOnly").asBoolean(),
                      p.path("writeOnly").asBoolean(),
                      Optional.ofNullable(p.get("default")),
                      p.path("description").asText(""),
                      p.path("deprecated").asBoolean(),
                      property.location()));
            });
    return closed;
  }

  static JsonNode text(String value) {
    return TextNode.valueOf(value);
  }
}
