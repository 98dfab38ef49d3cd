package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An object: its known properties, and what every other property must be like. It is not changed
 * once generated code has built it.
 */
public final class ObjectShape implements Shape {
  private final Map<String, Shape> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Set<String> ignored = new LinkedHashSet<>();
  private Optional<Shape> additional = Optional.of(new SimpleShape.Any());
  private Optional<Integer> minProperties = Optional.empty();
  private Optional<Integer> maxProperties = Optional.empty();

  ObjectShape() {}

  /** With a property that must be there. */
  public ObjectShape required(String name, Shape shape) {
    required.add(name);
    properties.put(name, shape);
    return this;
  }

  /** With a property that may be there. */
  public ObjectShape optional(String name, Shape shape) {
    properties.put(name, shape);
    return this;
  }

  /** With more of the same, where one chain of calls would be too long for a compiler. */
  public ObjectShape and(UnaryOperator<ObjectShape> more) {
    return more.apply(this);
  }

  /** With something to be said of every other property. */
  public ObjectShape additional(Shape shape) {
    additional = Optional.of(shape);
    return this;
  }

  /** Without any other property. */
  public ObjectShape closed() {
    additional = Optional.empty();
    return this;
  }

  /** With a property that should not be sent, and is not looked at where it is. */
  public ObjectShape ignored(String name) {
    ignored.add(name);
    return this;
  }

  /** With a least number of properties. */
  public ObjectShape minProperties(int count) {
    minProperties = Optional.of(count);
    return this;
  }

  /** With a greatest number of properties. */
  public ObjectShape maxProperties(int count) {
    maxProperties = Optional.of(count);
    return this;
  }

  /** The names of those that must be there. */
  public Set<String> required() {
    return required;
  }

  /** The known properties. */
  public Map<String, Shape> properties() {
    return properties;
  }

  /** What every property that is not known must be like; empty where there may be none. */
  public Optional<Shape> additional() {
    return additional;
  }

  @Override
  public void check(JsonNode value, Report report) {
    if (!value.isObject()) {
      report.fault(Code.TYPE, "must be an object");
      return;
    }
    for (String name : required) {
      if (!value.has(name)) {
        report.at(name).fault(Code.REQUIRED, "is required");
      }
    }
    value.properties().stream()
        .filter(member -> !ignored.contains(member.getKey()))
        .forEach(member -> checkMember(member, report));
    checkSize(value.size(), report);
  }

  private void checkMember(Map.Entry<String, JsonNode> member, Report report) {
    Report place = report.at(member.getKey());
    Optional<Shape> shape =
        Optional.ofNullable(properties.get(member.getKey())).or(() -> additional);
    shape.ifPresentOrElse(
        known -> known.check(member.getValue(), place),
        () -> place.fault(Code.ADDITIONAL_PROPERTIES, "is not a property that is known here"));
  }

  private void checkSize(int size, Report report) {
    if (minProperties.isPresent() && size < minProperties.get()) {
      report.fault(
          Code.MIN_PROPERTIES, "must have at least " + minProperties.get() + " properties");
    }
    if (maxProperties.isPresent() && size > maxProperties.get()) {
      report.fault(Code.MAX_PROPERTIES, "must have at most " + maxProperties.get() + " properties");
    }
  }
}
