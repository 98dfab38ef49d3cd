package dev.lockstep.contracts.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * The matching rules of a body: as narrow as its schema, and no wider than its example. The first
 * item of a list is the example of all, so that others may be null where their schema says so.
 */
final class Matchers {
  private final ApiModel model;
  private final ObjectNode rules;

  Matchers(ApiModel model, ObjectNode rules) {
    this.model = model;
    this.rules = rules;
  }

  void add(Type type, JsonNode example, String path) {
    Type bare = type.notNull();
    if (example.isNull() || bare instanceof Type.Any) {
      return;
    }
    if (bare instanceof Type.Ref ref) {
      addNamed(model.resolve(ref), example, path);
    } else if (bare instanceof Type.Array array && example.isArray()) {
      rule(path, "type").put("min", least(array, example, path));
      if (!example.isEmpty()) {
        add(array.items(), example.get(0), path + "[*]");
      }
    } else if (bare instanceof Type.Map) {
      rule(path, "type");
    } else {
      addScalar(bare, example, path);
    }
    if (type.isNullable() && isOfAll(path) && isScalar(bare)) {
      orNull(path);
    }
  }

  /** Of the items of a list the first is the example of all: others may have less in them. */
  private static int least(Type.Array array, JsonNode example, String path) {
    int wanted = isOfAll(path) ? array.limits().minItems().orElse(0) : 1;
    return Math.min(wanted, example.size());
  }

  private static boolean isOfAll(String path) {
    return path.contains("[*]");
  }

  /** Pact asks no rule about a null where its example has a list or an object. */
  private boolean isScalar(Type type) {
    return type instanceof Type.Ref ref
        ? model.resolve(ref) instanceof EnumType
        : !(type instanceof Type.Array || type instanceof Type.Map);
  }

  private void orNull(String path) {
    ObjectNode rule = rules.withObjectProperty(path).put("combine", "OR");
    rule.withArrayProperty("matchers").addObject().put("match", "null");
  }

  private void addNamed(NamedType type, JsonNode example, String path) {
    if (type instanceof ObjectType object) {
      for (Property property : object.properties()) {
        if (example.has(property.name())) {
          add(property.type(), example.get(property.name()), path + step(property.name()));
        }
      }
    } else if (type instanceof EnumType values && values.base() instanceof Type.Text) {
      regex(
          path,
          example,
          values.values().stream()
              .map(value -> Pattern.quote(value.asText()).replace("\\Q", "").replace("\\E", ""))
              .collect(Collectors.joining("|")));
    } else {
      rule(path, "type");
    }
  }

  private void addScalar(Type type, JsonNode example, String path) {
    if (type instanceof Type.Int) {
      rule(path, "integer");
    } else if (type instanceof Type.Num) {
      rule(path, "number");
    } else if (type instanceof Type.Text text && text.limits().pattern().isPresent()) {
      regex(path, example, "[\\s\\S]*(?:" + text.limits().pattern().get() + ")[\\s\\S]*");
    } else {
      rule(path, "type");
    }
  }

  /** An expression that is none, or that the example itself does not match, says nothing. */
  private void regex(String path, JsonNode example, String regex) {
    if (matches(regex, example.asText())) {
      rule(path, "regex").put("regex", regex);
    } else {
      rule(path, "type");
    }
  }

  private static boolean matches(String regex, String text) {
    try {
      return Pattern.matches(regex, text);
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private ObjectNode rule(String path, String match) {
    return rules
        .putObject(path)
        .put("combine", "AND")
        .putArray("matchers")
        .addObject()
        .put("match", match);
  }

  private static String step(String name) {
    boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*");
    return plain ? "." + name : "['" + name.replace("'", "\\'") + "']";
  }
}
