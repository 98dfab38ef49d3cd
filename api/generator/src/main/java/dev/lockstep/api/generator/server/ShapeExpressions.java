package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.ArrayLimits;
import dev.lockstep.api.model.MapLimits;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Types as Java expressions that build what a value is checked against. */
final class ShapeExpressions {
  /** A class can hold only so many constants; a large document gets several classes. */
  static final int TYPES_PER_CLASS = 250;

  /** A compiler goes one call deeper for each link of a chain. */
  private static final int CHAIN = 250;

  private static final Set<String> URI_FORMATS = Set.of("uri", "uri-reference");

  private final String className;
  private final Map<String, Integer> places = new HashMap<>();
  private final UniqueNames constants;

  ShapeExpressions(ApiModel model, String apiName) {
    this.className = apiName + "Shapes";
    model.types().keySet().forEach(name -> places.put(name, places.size()));
    this.constants = JavaNames.unique(model.types().keySet(), JavaNames::constantName, Set.of());
  }

  /** The class that holds the shape of the n-th group of types. */
  String className(int group) {
    return group == 0 ? className : className + (group + 1);
  }

  String constant(NamedType type) {
    return constants.of(type.name());
  }

  /** The shape of a type; Shapes stands for the runtime's class of that name. */
  String of(Type type) {
    if (type instanceof Type.Nullable nullable) {
      return "Shapes.nullable(" + of(nullable.of()) + ")";
    }
    if (type instanceof Type.Ref ref) {
      int place = Objects.requireNonNull(places.get(ref.name()), ref.name());
      return className(place / TYPES_PER_CLASS) + "." + constants.of(ref.name());
    }
    if (type instanceof Type.Array array) {
      return "Shapes.array(" + of(array.items()) + ")" + limits(array.limits());
    }
    if (type instanceof Type.Map map) {
      return "Shapes.object().additional(" + of(map.values()) + ")" + limits(map.limits());
    }
    return ofScalar(type);
  }

  private static String ofScalar(Type type) {
    if (type instanceof Type.Bool) {
      return "Shapes.bool()";
    }
    if (type instanceof Type.Null) {
      return "Shapes.nothing()";
    }
    if (type instanceof Type.Int number) {
      return ofInt(number);
    }
    if (type instanceof Type.Num number) {
      return "Shapes.number()" + limits(number.limits(), Optional.empty(), Optional.empty());
    }
    return type instanceof Type.Text text ? ofText(text) : "Shapes.any()";
  }

  private static String ofInt(Type.Int number) {
    NumberLimits limits = number.limits();
    return switch (number.width()) {
      case INT32 ->
          "Shapes.int32()" + limits(limits, bound(Integer.MIN_VALUE), bound(Integer.MAX_VALUE));
      case INT64 -> "Shapes.int64()" + limits(limits, bound(Long.MIN_VALUE), bound(Long.MAX_VALUE));
      case UNBOUNDED -> "Shapes.integer()" + limits(limits, Optional.empty(), Optional.empty());
    };
  }

  private static Optional<BigDecimal> bound(long value) {
    return Optional.of(BigDecimal.valueOf(value));
  }

  /** A bound that is wider than what the Java type can hold is left to the Java type. */
  private static String limits(
      NumberLimits limits, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    StringBuilder calls = new StringBuilder();
    limits
        .minimum()
        .filter(min -> least.isEmpty() || min.compareTo(least.get()) > 0)
        .ifPresent(min -> call(calls, limits.exclusiveMinimum() ? "above" : "min", min));
    limits
        .maximum()
        .filter(max -> most.isEmpty() || max.compareTo(most.get()) < 0)
        .ifPresent(max -> call(calls, limits.exclusiveMaximum() ? "below" : "max", max));
    limits
        .multipleOf()
        .filter(factor -> factor.signum() > 0)
        .ifPresent(factor -> call(calls, "multipleOf", factor));
    return calls.toString();
  }

  private static void call(StringBuilder calls, String method, BigDecimal bound) {
    calls.append('.').append(method).append("(\"").append(bound).append("\")");
  }

  private static void call(StringBuilder calls, String method, Optional<Integer> count) {
    count.ifPresent(n -> calls.append('.').append(method).append('(').append(n).append(')'));
  }

  private static String ofText(Type.Text text) {
    StringBuilder calls = new StringBuilder("Shapes.text()");
    TextLimits limits = text.limits();
    call(calls, "minLength", limits.minLength());
    call(calls, "maxLength", limits.maxLength());
    limits
        .pattern()
        .ifPresent(p -> calls.append(".pattern(").append(Literals.string(p)).append(')'));
    format(text).ifPresent(f -> calls.append(".format(").append(Literals.string(f)).append(')'));
    return calls.toString();
  }

  /** What becomes a class of its own must be readable as that class. */
  private static Optional<String> format(Type.Text text) {
    return switch (text.format()) {
      case PLAIN -> text.limits().format();
      case DATE -> Optional.of("date");
      case DATE_TIME -> Optional.of("date-time");
      case UUID -> Optional.of("uuid");
      case BYTE -> Optional.of("byte");
      case URI ->
          text.limits()
              .format()
              .filter(URI_FORMATS::contains)
              .or(() -> Optional.of("uri-reference"));
    };
  }

  private static String limits(ArrayLimits limits) {
    StringBuilder calls = new StringBuilder();
    call(calls, "minItems", limits.minItems());
    call(calls, "maxItems", limits.maxItems());
    return calls + (limits.uniqueItems() ? ".unique()" : "");
  }

  private static String limits(MapLimits limits) {
    StringBuilder calls = new StringBuilder();
    call(calls, "minProperties", limits.minProperties());
    call(calls, "maxProperties", limits.maxProperties());
    return calls.toString();
  }

  /** The steps that build the shape of a named type, one for each line. */
  List<String> steps(NamedType type) {
    if (type instanceof ObjectType object) {
      return steps(object);
    }
    if (type instanceof EnumType values) {
      String joined =
          values.values().stream()
              .map(value -> Literals.string(value.toString()))
              .collect(Collectors.joining(", "));
      return List.of("Shapes.values(" + of(values.base()) + ", " + joined + ")");
    }
    return steps((UnionType) type);
  }

  private List<String> steps(ObjectType object) {
    List<String> steps = new ArrayList<>(List.of("Shapes.object()"));
    List<Property> properties = object.properties();
    for (int i = 0; i < properties.size(); i++) {
      boolean first = i % CHAIN == 0 && i > 0;
      boolean last = i % CHAIN == CHAIN - 1 || i == properties.size() - 1;
      String end = last && i >= CHAIN ? ")" : "";
      steps.add((first ? ".and(object -> object" : "") + step(properties.get(i)) + end);
    }
    if (object.closed()) {
      steps.add(".closed()");
    } else if (!(object.additional() instanceof Type.Any)) {
      steps.add(".additional(" + of(object.additional()) + ")");
    }
    if (object.closed() || !(object.additional() instanceof Type.Any)) {
      object.withheld().forEach(name -> steps.add(".ignored(" + Literals.string(name) + ")"));
    }
    String limits = limits(object.limits());
    if (!limits.isEmpty()) {
      steps.add(limits);
    }
    return steps;
  }

  private String step(Property property) {
    String method = property.required() ? ".required(" : ".optional(";
    return method + Literals.string(property.name()) + ", " + of(property.type()) + ")";
  }

  private List<String> steps(UnionType union) {
    List<String> steps = new ArrayList<>();
    String variants = union.variants().stream().map(this::of).collect(Collectors.joining(", "));
    steps.add((union.exactlyOne() ? "Shapes.oneOf(" : "Shapes.anyOf(") + variants + ")");
    union
        .discriminator()
        .filter(discriminator -> !discriminator.mapping().isEmpty())
        .ifPresent(
            discriminator -> {
              steps.add(".discriminator(" + Literals.string(discriminator.property()) + ")");
              discriminator
                  .mapping()
                  .forEach(
                      (value, variant) ->
                          steps.add(
                              ".mapping(" + Literals.string(value) + ", " + of(variant) + ")"));
            });
    return steps;
  }
}
