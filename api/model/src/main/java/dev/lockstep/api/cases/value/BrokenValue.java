package dev.lockstep.api.cases.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks the first constraint of a valid value that can be broken. */
public final class BrokenValue {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final ApiModel model;
  private final ExampleValue examples;

  /** For the types of one document. */
  public BrokenValue(ApiModel model) {
    this.model = model;
    this.examples = new ExampleValue(model);
  }

  /** The first that a typed client can send, or else the first. Empty if nothing can be broken. */
  public Optional<Broken> of(JsonNode valid, Type type) {
    List<Broken> all = all(valid, type, "", 0);
    return all.stream().filter(Broken::typed).findFirst().or(() -> all.stream().findFirst());
  }

  private List<Broken> all(JsonNode valid, Type type, String pointer, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    Type bare = type.notNull();
    if (bare instanceof Type.Ref ref) {
      return ofNamed(valid, model.resolve(ref), pointer, depth + 1);
    }
    if (bare instanceof Type.Array array) {
      return ofArray(valid, array, pointer, depth + 1);
    }
    return BrokenScalar.of(bare).stream()
        .map(scalar -> new Broken(scalar.value(), pointer, scalar.keyword(), true))
        .toList();
  }

  private List<Broken> ofNamed(JsonNode valid, NamedType type, String pointer, int depth) {
    if (type instanceof EnumType values && values.base() instanceof Type.Text) {
      return List.of(new Broken(JSON.textNode("not-one-of-them"), pointer, "enum", true));
    }
    return type instanceof ObjectType object && valid instanceof ObjectNode node
        ? ofObject(node, object, pointer, depth)
        : List.of();
  }

  private List<Broken> ofObject(ObjectNode valid, ObjectType type, String pointer, int depth) {
    List<Broken> all = new ArrayList<>();
    for (Property property : type.properties()) {
      if (!Direction.REQUEST.exempts(property)) {
        all.addAll(ofProperty(valid, property, pointer, depth));
      }
    }
    for (Property property : type.properties()) {
      if (property.required() && valid.has(property.name())) {
        ObjectNode without = valid.deepCopy();
        without.remove(property.name());
        all.add(new Broken(without, at(pointer, property.name()), "required", false));
      }
    }
    if (type.closed()) {
      ObjectNode more = valid.deepCopy().put("notDeclared", true);
      all.add(new Broken(more, at(pointer, "notDeclared"), "additionalProperties", false));
    }
    return all;
  }

  private List<Broken> ofProperty(ObjectNode valid, Property property, String base, int depth) {
    String name = property.name();
    JsonNode known = valid.path(name);
    JsonNode value =
        known.isMissingNode() || known.isNull()
            ? examples.of(property.type().notNull(), Direction.REQUEST)
            : known;
    return all(value, property.type(), at(base, name), depth).stream()
        .map(
            b ->
                new Broken(
                    valid.deepCopy().set(name, b.value()), b.pointer(), b.keyword(), b.typed()))
        .toList();
  }

  private List<Broken> ofArray(JsonNode valid, Type.Array type, String pointer, int depth) {
    List<Broken> all = new ArrayList<>();
    if (type.limits().minItems().orElse(0) > 0) {
      all.add(new Broken(JSON.arrayNode(), pointer, "minItems", true));
    }
    if (valid instanceof ArrayNode items && !items.isEmpty()) {
      for (Broken broken : all(items.get(0), type.items(), pointer + "/0", depth)) {
        ArrayNode copy = items.deepCopy();
        copy.set(0, broken.value());
        all.add(new Broken(copy, broken.pointer(), broken.keyword(), broken.typed()));
      }
    }
    return all;
  }

  private static String at(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
