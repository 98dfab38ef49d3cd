package dev.lockstep.contracts.check;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Numbers and instants have many spellings: where a parameter has them, its text is not all. */
public final class Measures {
  private static final String DELIMITERS = "[,;|= /]";
  private static final int DEEPEST = 3;

  private final ApiModel model;

  /** For the parameters of one document. */
  public Measures(ApiModel model) {
    this.model = model;
  }

  /** Whether a parameter has a number with a fraction, or an instant, somewhere in it. */
  public boolean isIn(Parameter parameter) {
    return isIn(parameter.type(), 0);
  }

  /** The parameter that a name in a query, a header or a cookie belongs to. */
  public static Optional<Parameter> named(Operation operation, Parameter.In in, String name) {
    return operation.parameters().stream()
        .filter(p -> p.in() == in && (sameName(p, name) || name.startsWith(p.name() + "[")))
        .findFirst();
  }

  private static boolean sameName(Parameter parameter, String name) {
    return parameter.in() == Parameter.In.HEADER
        ? parameter.name().equalsIgnoreCase(name)
        : parameter.name().equals(name);
  }

  private boolean isIn(Type type, int depth) {
    Type bare = type.notNull();
    if (bare instanceof Type.Text text) {
      return text.format() == Type.Text.Format.DATE_TIME;
    }
    if (bare instanceof Type.Array array) {
      return isIn(array.items(), depth);
    }
    if (bare instanceof Type.Map map) {
      return isIn(map.values(), depth);
    }
    return bare instanceof Type.Num
        || (bare instanceof Type.Ref ref && depth < DEEPEST && isIn(model.resolve(ref), depth + 1));
  }

  private boolean isIn(NamedType type, int depth) {
    if (type instanceof UnionType union) {
      return union.variants().stream().anyMatch(variant -> isIn(variant, depth));
    }
    return type instanceof ObjectType object
        && object.properties().stream().anyMatch(property -> isIn(property.type(), depth));
  }

  /** Whether two texts mean the same, number by number and instant by instant. */
  public static boolean sameMeaning(String one, String other) {
    List<String> these = List.of(one.split(DELIMITERS, -1));
    List<String> those = List.of(other.split(DELIMITERS, -1));
    if (these.size() != those.size()) {
      return false;
    }
    for (int i = 0; i < these.size(); i++) {
      if (!samePart(these.get(i), those.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean samePart(String one, String other) {
    return one.equals(other) || sameNumber(one, other) || sameInstant(one, other);
  }

  private static boolean sameNumber(String one, String other) {
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  static boolean sameInstant(String one, String other) {
    try {
      return OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
