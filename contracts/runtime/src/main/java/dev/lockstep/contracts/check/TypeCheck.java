package dev.lockstep.contracts.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the value of an answer against its type, strictly: what an object does not declare is a
 * fault, unless its schema says {@code additionalProperties}.
 */
public final class TypeCheck {
  private final ApiModel model;

  /** For the types of one document. */
  public TypeCheck(ApiModel model) {
    this.model = model;
  }

  /** Every fault, each at its JSON pointer. */
  public List<Difference> of(Type type, JsonNode value) {
    return of(type, value, "");
  }

  private List<Difference> of(Type type, JsonNode value, String pointer) {
    if (type instanceof Type.Any || (value.isNull() && type.isNullable())) {
      return List.of();
    }
    Type bare = type.notNull();
    if (value.isNull()) {
      return fault(pointer, "expected " + name(bare) + ", but there is null");
    }
    if (bare instanceof Type.Ref ref) {
      return ofNamed(model.resolve(ref), value, pointer);
    }
    if (bare instanceof Type.Array array) {
      return ofArray(array, value, pointer);
    }
    if (bare instanceof Type.Map map) {
      return ofMap(map, value, pointer);
    }
    return ScalarCheck.of(bare, value).stream()
        .map(message -> new Difference(pointer, message))
        .toList();
  }

  private List<Difference> ofNamed(NamedType type, JsonNode value, String pointer) {
    if (type instanceof EnumType values) {
      return values.values().contains(value)
          ? List.of()
          : fault(pointer, "expected one of " + values.values() + ", but there is " + value);
    }
    return type instanceof UnionType union
        ? ofUnion(union, value, pointer)
        : ofObject((ObjectType) type, value, pointer);
  }

  private List<Difference> ofObject(ObjectType type, JsonNode value, String pointer) {
    if (!value.isObject()) {
      return fault(pointer, "expected an object (" + type.name() + "), but there is " + value);
    }
    List<Difference> faults = new ArrayList<>();
    Map<String, Property> declared =
        type.properties().stream().collect(Collectors.toMap(Property::name, Function.identity()));
    for (Property property : type.properties()) {
      if (property.required() && !value.has(property.name())) {
        faults.addAll(
            fault(at(pointer, property.name()), "expected by the document, but it is missing"));
      }
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      Property property = declared.get(entry.getKey());
      String where = at(pointer, entry.getKey());
      faults.addAll(
          property == null
              ? ofOther(type, entry.getKey(), entry.getValue(), where)
              : of(property.type(), entry.getValue(), where));
    }
    return faults;
  }

  private List<Difference> ofOther(ObjectType type, String name, JsonNode value, String pointer) {
    if (type.withheld().contains(name)) {
      return fault(pointer, "does not go this way by the document, but there is " + value);
    }
    boolean unsaid = type.additional() instanceof Type.Any && !isOpen(type);
    if (type.closed() || (unsaid && !type.properties().isEmpty())) {
      return fault(pointer, "is not declared by the document, but there is " + value);
    }
    return of(type.additional(), value, pointer);
  }

  private boolean isOpen(ObjectType type) {
    JsonNode schema = model.document().at(type.location().pointer());
    return schema.has("additionalProperties") || schema.has("allOf");
  }

  private List<Difference> ofArray(Type.Array type, JsonNode value, String pointer) {
    if (!value.isArray()) {
      return fault(pointer, "expected an array, but there is " + value);
    }
    List<Difference> faults = new ArrayList<>();
    int least = type.limits().minItems().orElse(0);
    int most = type.limits().maxItems().orElse(Integer.MAX_VALUE);
    if (value.size() < least || value.size() > most) {
      faults.addAll(fault(pointer, "expected another number of items than " + value.size()));
    }
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < value.size(); i++) {
      faults.addAll(of(type.items(), value.get(i), pointer + "/" + i));
      if (type.limits().uniqueItems() && !seen.add(value.get(i))) {
        faults.addAll(fault(pointer + "/" + i, "expected to be unique, but it is repeated"));
      }
    }
    return faults;
  }

  private List<Difference> ofMap(Type.Map type, JsonNode value, String pointer) {
    if (!value.isObject()) {
      return fault(pointer, "expected an object, but there is " + value);
    }
    return value.properties().stream()
        .flatMap(e -> of(type.values(), e.getValue(), at(pointer, e.getKey())).stream())
        .toList();
  }

  private List<Difference> ofUnion(UnionType union, JsonNode value, String pointer) {
    List<List<Difference>> tries =
        union.variants().stream().map(variant -> of(variant, value, pointer)).toList();
    long matching = tries.stream().filter(List::isEmpty).count();
    if (matching > 1 && union.exactlyOne() && union.discriminator().isEmpty()) {
      return fault(pointer, "expected exactly one variant of " + union.name() + " to match");
    }
    if (matching > 0) {
      return List.of();
    }
    List<Difference> faults =
        new ArrayList<>(fault(pointer, "matches no variant of " + union.name()));
    tries.forEach(faults::addAll);
    return faults;
  }

  private static String at(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static String name(Type type) {
    return type instanceof Type.Ref ref ? ref.name() : type.getClass().getSimpleName();
  }

  private static List<Difference> fault(String pointer, String message) {
    return List.of(new Difference(pointer, message));
  }
}
