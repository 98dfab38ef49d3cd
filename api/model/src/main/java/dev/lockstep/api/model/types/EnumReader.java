package dev.lockstep.api.model.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.shape.Keywords;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads enums and constants of any kind. */
final class EnumReader {
  /** What a class makes of its constants must fit into 64 KiB. */
  private static final int MOST = 2000;

  private final SchemaReader reader;
  private final Findings findings;

  EnumReader(SchemaReader reader) {
    this.reader = reader;
    this.findings = reader.findings;
  }

  /** The type of the values; empty if there are none worth a type. */
  Optional<Type> read(Flat flat, List<String> types, Place at, String hint) {
    Place part = flat.last("enum", "const").orElseThrow();
    return read(flat, types, part, narrowed(Keywords.values(part.node()), flat), at, hint);
  }

  /** Those of the values that every part allows which has an opinion; all if none is left. */
  private static List<JsonNode> narrowed(List<JsonNode> values, Flat flat) {
    List<JsonNode> allowed =
        values.stream()
            .filter(
                value ->
                    flat.parts().stream()
                        .map(part -> Keywords.values(part.node()))
                        .allMatch(some -> some.isEmpty() || some.contains(value)))
            .toList();
    return allowed.isEmpty() ? values : allowed;
  }

  /** A choice between constants that have no names of their own is an enum; empty if it is none. */
  Optional<Type> ofChoice(Flat flat, List<String> types, Place at, String hint) {
    Place choice = flat.choices().get(0);
    List<JsonNode> values = new ArrayList<>();
    for (Place member : choice.items()) {
      List<JsonNode> some = Keywords.values(member.node());
      boolean simple = some.stream().allMatch(JsonNode::isValueNode) && !some.isEmpty();
      if (!simple && !Keywords.isNull(member.node())) {
        return Optional.empty();
      }
      values.addAll(some);
    }
    return read(flat, types, choice, narrowed(values, flat), at, hint);
  }

  private Optional<Type> read(
      Flat flat, List<String> types, Place part, List<JsonNode> all, Place at, String hint) {
    List<JsonNode> values = values(all, types, part);
    if (values.isEmpty()) {
      boolean onlyNull = !all.isEmpty() && all.stream().allMatch(JsonNode::isNull);
      return onlyNull ? Optional.of(new Type.Null()) : Optional.empty();
    }
    if (values.stream().anyMatch(JsonNode::isContainerNode)) {
      findings.lost("enum-kind", part, "Values that are arrays or objects are not told apart");
      return Optional.empty();
    }
    if (types.contains("array") || types.contains("object")) {
      findings.warn("enum-kind", part, "These values are none of an " + types.get(0));
      return Optional.empty();
    }
    if (values.size() > MOST) {
      String message = values.size() + " values are more than a class can have; any is taken";
      findings.lost("enum-size", part, message);
      return Optional.empty();
    }
    String name = reader.begin(flat, at, hint);
    String text = flat.text("description");
    return Optional.of(
        reader.add(new NamedType.EnumType(name, base(values), values, text, at.location())));
  }

  private List<JsonNode> values(List<JsonNode> all, List<String> types, Place part) {
    Map<String, JsonNode> unique = new LinkedHashMap<>();
    for (JsonNode value : all) {
      if (!value.isNull()) {
        JsonNode right = types.size() == 1 ? inType(value, types.get(0), part) : value;
        if (unique.putIfAbsent(right.toString(), right) != null) {
          findings.warn("enum-duplicate", part, "The value " + value + " is here twice");
        }
      }
    }
    return List.copyOf(unique.values());
  }

  /** Text for a number, or the reverse, is a slip of the pen. */
  private JsonNode inType(JsonNode value, String type, Place part) {
    if (type.equals("string") && !value.isTextual() && value.isValueNode()) {
      findings.warn("enum-kind", part, "The value " + value + " should be in quotes");
      return TextNode.valueOf(value.asText());
    }
    if (!type.equals("string") && value.isTextual()) {
      return Literal.of(type, value.textValue())
          .map(
              literal -> {
                findings.warn("enum-kind", part, "The value " + value + " should have no quotes");
                return literal;
              })
          .orElse(value);
    }
    return value;
  }

  private static Type base(List<JsonNode> values) {
    if (values.stream().allMatch(JsonNode::isTextual)) {
      return new Type.Text(Type.Text.Format.PLAIN, TextLimits.NONE);
    }
    if (values.stream().allMatch(JsonNode::isBoolean)) {
      return new Type.Bool();
    }
    if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
      return new Type.Int(width(values), NumberLimits.NONE);
    }
    return values.stream().allMatch(JsonNode::isNumber)
        ? new Type.Num(Type.Num.Precision.DECIMAL, NumberLimits.NONE)
        : new Type.Any();
  }

  private static Type.Int.Width width(List<JsonNode> values) {
    if (values.stream().allMatch(JsonNode::canConvertToInt)) {
      return Type.Int.Width.INT32;
    }
    return values.stream().allMatch(JsonNode::canConvertToLong)
        ? Type.Int.Width.INT64
        : Type.Int.Width.UNBOUNDED;
  }
}
