package dev.lockstep.api.generator.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The components of a request record: the caller, the parameters, the body. */
final class RequestFields {
  private static final JavaType CALLER = JavaType.of(ServerContext.runtime("security.Caller"));
  private static final JavaType PARTS =
      JavaType.of("java.util.List", JavaType.of(ServerContext.runtime("request.Part")));
  private static final Set<String> TAKEN = Set.of("caller", "body", "parts");

  private final ServerContext context;
  private final Operation operation;

  RequestFields(ServerContext context, Operation operation) {
    this.context = context;
    this.operation = operation;
  }

  /** Where the value of a component comes from. */
  enum Origin {
    CALLER,
    PARAMETER,
    BODY,
    PARTS
  }

  /**
   * A component.
   *
   * @param type what it holds if it is there
   * @param optional whether it may be absent
   * @param parameter for a parameter; else empty
   */
  record Field(
      Origin origin,
      String member,
      JavaType type,
      boolean optional,
      Optional<Parameter> parameter) {
    JavaType declared() {
      return optional ? JavaType.of("java.util.Optional", type) : type;
    }
  }

  List<Field> all() {
    List<Field> fields = new ArrayList<>();
    boolean credentials = operation.security().stream().anyMatch(a -> !a.requirements().isEmpty());
    if (credentials) {
      fields.add(new Field(Origin.CALLER, "caller", CALLER, operation.isOpen(), Optional.empty()));
    }
    List<Parameter> parameters = operation.parameters();
    UniqueNames members = members(parameters);
    for (int i = 0; i < parameters.size(); i++) {
      fields.add(field(parameters.get(i), members.of(key(parameters, i))));
    }
    operation.body().ifPresent(body -> addBody(fields, body));
    return fields;
  }

  /** Two parameters of one name in different places are two components. */
  private static UniqueNames members(List<Parameter> parameters) {
    List<String> keys =
        IntStream.range(0, parameters.size()).mapToObj(i -> key(parameters, i)).toList();
    Map<String, String> names =
        IntStream.range(0, parameters.size())
            .boxed()
            .collect(Collectors.toMap(i -> key(parameters, i), i -> parameters.get(i).name()));
    return JavaNames.unique(keys, key -> JavaNames.memberName(names.getOrDefault(key, key)), TAKEN);
  }

  private static String key(List<Parameter> parameters, int index) {
    return index + " " + parameters.get(index).name();
  }

  private Field field(Parameter parameter, String member) {
    JavaType type = context.types().of(parameter.type());
    boolean there =
        (parameter.required() && !isNullable(parameter.type())) || hasDefault(parameter);
    return new Field(
        Origin.PARAMETER, member, there ? type : type.boxed(), !there, Optional.of(parameter));
  }

  private static boolean isNullable(Type type) {
    return type instanceof Type.Nullable || type instanceof Type.Null;
  }

  private void addBody(List<Field> fields, Body body) {
    List<RequestBodies.Variant> variants = RequestBodies.variants(operation, context.types());
    if (variants.isEmpty()) {
      return;
    }
    JavaType type =
        variants.size() == 1
            ? variants.get(0).type()
            : JavaType.of(
                context.apiPackage() + "." + context.names().request(operation) + ".Body");
    fields.add(new Field(Origin.BODY, "body", type, !body.required(), Optional.empty()));
    if (RequestBodies.isMultipart(operation)) {
      fields.add(new Field(Origin.PARTS, "parts", PARTS, false, Optional.empty()));
    }
  }

  /** Whether the default is a value that the parameter's type can have. */
  boolean hasDefault(Parameter parameter) {
    return parameter
        .defaultValue()
        .filter(value -> fits(parameter.type().notNull(), value))
        .isPresent();
  }

  private boolean fits(Type type, JsonNode value) {
    if (type instanceof Type.Bool) {
      return value.isBoolean();
    }
    if (type instanceof Type.Int number) {
      return value.isIntegralNumber() && fits(number.width(), value);
    }
    if (type instanceof Type.Num) {
      return value.isNumber();
    }
    if (type instanceof Type.Text text) {
      return value.isTextual() && text.format() == Type.Text.Format.PLAIN;
    }
    if (type instanceof Type.Array array) {
      return value.isArray()
          && java.util.stream.StreamSupport.stream(value.spliterator(), false)
              .allMatch(item -> fits(array.items(), item));
    }
    return type instanceof Type.Ref ref && fits(ref, value);
  }

  private boolean fits(Type.Ref ref, JsonNode value) {
    ApiModel model = context.generation().model();
    return model.resolve(ref) instanceof EnumType values && values.values().contains(value);
  }

  private static boolean fits(Type.Int.Width width, JsonNode value) {
    return switch (width) {
      case INT32 -> value.canConvertToInt();
      case INT64 -> value.canConvertToLong();
      case UNBOUNDED -> true;
    };
  }
}
