package dev.lockstep.api.model.view;

import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.Optional;
import java.util.stream.Stream;

/** The named types that others hold. */
final class Members {
  private Members() {}

  /** What the values of a type hold that go in a direction. */
  static Stream<String> of(NamedType type, KeptProperties kept, Direction direction) {
    if (type instanceof ObjectType object) {
      Stream<Type> properties =
          object.properties().stream()
              .filter(property -> kept.isKept(object, property, direction))
              .map(NamedType.Property::type);
      return Stream.concat(properties, Stream.of(object.additional())).flatMap(t -> in(t).stream());
    }
    return type instanceof UnionType union
        ? union.variants().stream().flatMap(t -> in(t).stream())
        : Stream.empty();
  }

  /** The named type in a type, if there is one. */
  static Optional<String> in(Type type) {
    Type bare = type.notNull();
    if (bare instanceof Type.Array array) {
      return in(array.items());
    }
    if (bare instanceof Type.Map map) {
      return in(map.values());
    }
    return bare instanceof Type.Ref ref ? Optional.of(ref.name()) : Optional.empty();
  }
}
