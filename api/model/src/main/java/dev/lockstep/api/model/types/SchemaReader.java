package dev.lockstep.api.model.types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.Aliases;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.shape.Inheritance;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads schemas; what they name or contain becomes a named type. */
public final class SchemaReader {
  private static final List<String> KINDS =
      List.of("string", "integer", "number", "boolean", "array", "object");

  final Tree tree;
  final Findings findings;
  final TypeNames names;
  final Inheritance inheritance;

  private final Aliases aliases;
  private final LostKeywords lost;
  private final ScalarReader scalars;
  private final EnumReader enums;
  private final ObjectReader objects;
  private final UnionReader unions;
  private final InheritedUnions inherited;
  private final XmlHints xml;
  private final Map<String, NamedType> types = new HashMap<>();
  private final Map<String, Type> done = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> referred = new HashSet<>();

  /** A reader of the schemas of one document. */
  public SchemaReader(Tree tree, Findings findings) {
    this.tree = tree;
    this.findings = findings;
    Place schemas = tree.top().at("components").at("schemas");
    this.names = new TypeNames(schemas);
    this.inheritance = new Inheritance(tree, schemas);
    this.aliases = new Aliases(tree, names, inheritance, findings);
    this.lost = new LostKeywords(findings);
    this.scalars = new ScalarReader(findings);
    this.enums = new EnumReader(this);
    this.objects = new ObjectReader(this);
    this.unions = new UnionReader(this);
    this.inherited = new InheritedUnions(this, objects);
    this.xml = new XmlHints(this);
    schemas.members().forEach(schema -> read(schema, schema.key()));
  }

  /** Every named type that was found, those of the components first. */
  public Map<String, NamedType> types() {
    Map<String, NamedType> ordered = new LinkedHashMap<>();
    for (String name : names.order()) {
      Optional.ofNullable(types.get(name)).ifPresent(type -> ordered.put(name, type));
    }
    return ordered;
  }

  /**
   * The type of a schema.
   *
   * @param hint the name that it gets if it needs one and has none
   */
  public Type read(Place schema, String hint) {
    Aliases.Target target = aliases.follow(schema, hint);
    Type type = type(target.schema(), target.hint());
    return target.nullable() ? orNull(type) : type;
  }

  /** Where the schema that a place stands for is. */
  public Place real(Place schema) {
    return aliases.follow(schema, "").schema();
  }

  /** The type of one value of which several schemas speak; the last has the last word. */
  Type readAll(List<Place> schemas, String hint) {
    Place last = schemas.get(schemas.size() - 1);
    Flat all = Flat.of(tree, schemas, last.pointer());
    return schemas.size() == 1 || all.isWithin(Flat.of(tree, List.of(last), last.pointer()))
        ? read(last, hint)
        : shape(all, shared(last, hint), hint);
  }

  /** A place that several types are made from, each with something else, is another for each. */
  static Place shared(Place place, String owner) {
    String pointer = place.pointer() + "/~of~" + owner.replace('/', '~');
    return new Place(place.home(), pointer, place.node());
  }

  private Type type(Place schema, String hint) {
    if (!schema.node().isObject()) {
      return anything(schema);
    }
    Type known = done.get(schema.pointer());
    if (known != null) {
      referred.add(schema.pointer());
      return known;
    }
    if (!open.add(schema.pointer())) {
      findings.lost("recursive-alias", schema, "An array or map of itself is read as any value");
      return new Type.Any();
    }
    Type type = shape(Flat.of(tree, List.of(schema), schema.pointer()), schema, hint);
    open.remove(schema.pointer());
    done.put(schema.pointer(), type);
    return type;
  }

  private Type anything(Place schema) {
    JsonNode node = schema.node();
    if (node.isBoolean() && !node.booleanValue()) {
      findings.lost("schema-false", schema, "That no value is allowed is read as any value");
    } else if (schema.exists() && !node.isBoolean()) {
      findings.warn("schema-kind", schema, "A schema must be an object");
    }
    return new Type.Any();
  }

  /** The type that some flattened schema describes. */
  Type shape(Flat flat, Place at, String hint) {
    lost.look(flat);
    Type type = notNull(flat, at, hint);
    return flat.isNullable() ? orNull(type) : type;
  }

  private Type notNull(Flat flat, Place at, String hint) {
    if (inheritance.isParent(at)) {
      return inherited.read(flat, at, hint);
    }
    if (!flat.choices().isEmpty()) {
      return enums
          .ofChoice(flat, known(flat, at), at, hint)
          .orElseGet(() -> unions.choice(flat, at, hint));
    }
    List<String> types = known(flat, at);
    if (flat.has("enum", "const")) {
      Optional<Type> type = enums.read(flat, types, at, hint);
      if (type.isPresent()) {
        return type.get();
      }
    }
    if (types.size() > 1) {
      return types.containsAll(KINDS) ? new Type.Any() : unions.primitives(flat, types, at, hint);
    }
    return single(types.isEmpty() ? implied(flat) : types.get(0), flat, at, hint);
  }

  private List<String> known(Flat flat, Place at) {
    List<String> types = flat.types();
    types.stream()
        .filter(t -> !KINDS.contains(t) && !t.equals("file"))
        .forEach(t -> findings.warn("unknown-type", at, "There is no type " + t));
    return types.stream()
        .map(t -> t.equals("file") ? "string" : t)
        .filter(KINDS::contains)
        .toList();
  }

  /** The type of a value of a single kind. */
  Type single(String kind, Flat flat, Place at, String hint) {
    return switch (kind) {
      case "string" -> scalars.text(flat);
      case "integer" -> scalars.integer(flat);
      case "number" -> scalars.number(flat);
      case "boolean" -> new Type.Bool();
      case "array" -> array(flat, hint);
      case "object" -> objects.read(flat, at, hint);
      default -> flat.isNullable() && onlyNull(flat) ? new Type.Null() : new Type.Any();
    };
  }

  private static boolean onlyNull(Flat flat) {
    return flat.last("type").filter(p -> p.node().path("type").asText().equals("null")).isPresent();
  }

  private static String implied(Flat flat) {
    if (flat.has("properties", "additionalProperties", "patternProperties", "required")
        || flat.has("minProperties", "maxProperties")) {
      return "object";
    }
    if (flat.has("items", "prefixItems", "minItems", "maxItems", "uniqueItems")) {
      return "array";
    }
    if (flat.has("pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType")) {
      return "string";
    }
    if (flat.has("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      return "number";
    }
    return ScalarReader.impliedBy(flat.text("format"));
  }

  private Type array(Flat flat, String hint) {
    Optional<Place> tuple = flat.last("prefixItems").map(p -> p.at("prefixItems"));
    Optional<Place> items = flat.last("items").map(p -> p.at("items"));
    if (tuple.isPresent() || items.filter(i -> i.node().isArray()).isPresent()) {
      Place where = tuple.or(() -> items).orElseThrow();
      findings.lost("tuple", where, "The types of single items are not told apart");
      return new Type.Array(new Type.Any(), scalars.arrayLimits(flat));
    }
    Type item = items.map(i -> read(i, TypeNames.join(hint, "Item"))).orElse(new Type.Any());
    return new Type.Array(item, scalars.arrayLimits(flat));
  }

  /** How values stand in XML. */
  public XmlHints xml() {
    return xml;
  }

  ScalarReader scalars() {
    return scalars;
  }

  /** The named type that is about to be read at a place, so that its members can refer to it. */
  String begin(Flat flat, Place at, String hint) {
    String name = names.assign(at.pointer(), hint);
    Type ref = new Type.Ref(name);
    done.put(at.pointer(), flat.isNullable() ? orNull(ref) : ref);
    referred.remove(at.pointer());
    return name;
  }

  /** Whether a member referred to the named type that was begun at a place. */
  boolean isReferred(Place at) {
    return referred.contains(at.pointer());
  }

  /** What was begun needs no type of its own after all. */
  void abandon(Place at) {
    done.remove(at.pointer());
  }

  Type add(NamedType type) {
    types.put(type.name(), type);
    return new Type.Ref(type.name());
  }

  /** The named type of a name; empty while it is being read. */
  Optional<NamedType> named(Type type) {
    return type.notNull() instanceof Type.Ref ref
        ? Optional.ofNullable(types.get(ref.name()))
        : Optional.empty();
  }

  static Type orNull(Type type) {
    return type.isNullable() ? type : new Type.Nullable(type);
  }
}
