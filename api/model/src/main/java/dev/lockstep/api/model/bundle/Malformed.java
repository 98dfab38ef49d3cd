package dev.lockstep.api.model.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Pointers;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells of what is in schemas and is not of the kind that its keyword has, such as a number in
 * quotes. Nothing is read from it, so that whatever works with the document sees the same.
 */
final class Malformed {
  private static final String LIST = "a list";
  private static final String NUMBER = "a number";

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("$ref", new Rule(JsonNode::isTextual, "a text")),
          Map.entry("required", new Rule(Malformed::hasNames, "a list of names")),
          Map.entry("allOf", new Rule(JsonNode::isArray, LIST)),
          Map.entry("oneOf", new Rule(JsonNode::isArray, LIST)),
          Map.entry("anyOf", new Rule(JsonNode::isArray, LIST)),
          Map.entry("prefixItems", new Rule(JsonNode::isArray, LIST)),
          Map.entry("enum", new Rule(JsonNode::isArray, LIST)),
          Map.entry("type", new Rule(n -> n.isTextual() || n.isArray(), "a text or a list")),
          Map.entry("properties", new Rule(JsonNode::isObject, "an object")),
          Map.entry("patternProperties", new Rule(Malformed::hasPatterns, "an object by patterns")),
          Map.entry("additionalProperties", new Rule(n -> !n.isArray(), "a schema")),
          Map.entry("not", new Rule(n -> n.isObject() || n.isBoolean(), "a schema")),
          Map.entry("multipleOf", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("maximum", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("minimum", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("exclusiveMaximum", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("exclusiveMinimum", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("maxLength", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("minLength", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("maxItems", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("minItems", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("maxProperties", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry("minProperties", new Rule(JsonNode::isNumber, NUMBER)),
          Map.entry(
              "pattern",
              new Rule(n -> n.isTextual() && isPattern(n.textValue()), "a regular expression")));

  private final Findings findings;
  private final boolean flags;

  /**
   * For one document.
   *
   * @param flags whether it is of a version before 3.1, in which the limits of numbers have flags,
   *     and schemas are none
   */
  Malformed(Findings findings, boolean flags) {
    this.findings = findings;
    this.flags = flags;
  }

  /** What the value of a keyword has to be. */
  private record Rule(Predicate<JsonNode> kept, String kind) {}

  /** Whether a member of an object is to be left out. */
  boolean isLeftOut(Place member, Kind of) {
    Rule rule = of == Kind.SCHEMA ? RULES.get(member.key()) : null;
    boolean flag = member.key().startsWith("exclusive") && member.node().isBoolean();
    if (rule == null || (flag ? flags : rule.kept().test(member.node()))) {
      return false;
    }
    findings.lost("keyword-kind", member, member.key() + " must be " + rule.kind());
    return true;
  }

  /** Whether what should be a schema is none. */
  boolean isNoSchema(Place place) {
    boolean flag = place.node().isBoolean() && (!flags || isOfOthers(place));
    if (flag || place.node().isObject()) {
      return false;
    }
    if (place.node().equals(BooleanNode.FALSE)) {
      findings.lost("schema-false", place, "That no value is allowed is read as any value");
    } else {
      findings.warn("schema-kind", place, "A schema must be an object");
    }
    return true;
  }

  /** Whether it says of all other properties at once that they may be there. */
  private static boolean isOfOthers(Place place) {
    String owner = Pointers.key(Pointers.parent(place.pointer()));
    return place.key().equals("additionalProperties") && !owner.equals("properties");
  }

  /** A flag is what the property itself had in the first drafts of JSON Schema. */
  private static boolean hasNames(JsonNode node) {
    return !node.isArray() || node.valueStream().allMatch(JsonNode::isTextual);
  }

  private static boolean hasPatterns(JsonNode node) {
    return node.isObject()
        && node.properties().stream().allMatch(member -> isPattern(member.getKey()));
  }

  private static boolean isPattern(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
