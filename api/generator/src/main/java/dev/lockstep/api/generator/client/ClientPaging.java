package dev.lockstep.api.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.Type;
import java.util.Optional;

/**
 * How an operation pages, and what its pages are of.
 *
 * @param item the type of the items, boxed
 * @param firstPage the number of the first page, where pages have numbers
 * @param defaultLimit how many items there are on a page if the caller does not say; 0 if unknown
 */
public record ClientPaging(PageStyle style, JavaType item, long firstPage, long defaultLimit) {

  /** Empty if the operation does not page, or its answer has no array where the items should be. */
  static Optional<ClientPaging> of(
      Operation operation, ClientResult result, ApiModel model, JavaTypes types) {
    return operation
        .page()
        .or(operation::likelyPage)
        .filter(style -> result.kind() == ClientResult.Kind.JSON)
        .flatMap(
            style ->
                at(result.source(), style.items(), model)
                    .filter(Type.Array.class::isInstance)
                    .map(array -> types.of(((Type.Array) array).items()).boxed())
                    .map(item -> of(operation, style, item)));
  }

  private static ClientPaging of(Operation operation, PageStyle style, JavaType item) {
    if (style instanceof PageStyle.Offset offset) {
      long limit = defaultOf(operation, offset.limitParameter(), 0);
      return new ClientPaging(style, item, 0, limit);
    }
    if (style instanceof PageStyle.PageNumber page) {
      long limit = defaultOf(operation, page.limitParameter(), 0);
      return new ClientPaging(style, item, defaultOf(operation, page.pageParameter(), 1), limit);
    }
    return new ClientPaging(style, item, 0, 0);
  }

  private static long defaultOf(Operation operation, String parameter, long otherwise) {
    return operation.parameters().stream()
        .filter(p -> p.name().equals(parameter))
        .flatMap(p -> p.defaultValue().stream())
        .filter(JsonNode::canConvertToLong)
        .mapToLong(JsonNode::asLong)
        .findFirst()
        .orElse(otherwise);
  }

  /** The type at a JSON pointer inside a type. */
  private static Optional<Type> at(Type type, String pointer, ApiModel model) {
    Type bare = type.notNull();
    if (pointer.isEmpty()) {
      return Optional.of(bare);
    }
    int end = pointer.indexOf('/', 1);
    String name = pointer.substring(1, end < 0 ? pointer.length() : end);
    String rest = end < 0 ? "" : pointer.substring(end);
    return property(bare, name.replace("~1", "/").replace("~0", "~"), model)
        .flatMap(property -> at(property.type(), rest, model));
  }

  private static Optional<Property> property(Type type, String name, ApiModel model) {
    if (type instanceof Type.Ref ref && model.resolve(ref) instanceof ObjectType object) {
      return object.properties().stream().filter(p -> p.name().equals(name)).findFirst();
    }
    return Optional.empty();
  }
}
