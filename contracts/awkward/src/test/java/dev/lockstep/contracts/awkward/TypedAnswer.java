package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Header;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.response.ApiResponse;
import dev.lockstep.server.response.Payload;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Builds the generated record that stands for an answer. */
final class TypedAnswer {
  private final Exchange due;

  private TypedAnswer(Exchange due) {
    this.due = due;
  }

  /**
   * The answer as one of the records that an operation may answer with.
   *
   * @param sealed the interface of the operation's answers
   */
  static ApiResponse of(Class<?> sealed, Exchange due) {
    TypedAnswer maker = new TypedAnswer(due);
    List<String> reasons = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      try {
        ApiResponse response = maker.make(permitted);
        if (maker.isDue(response.toAnswer(), permitted)) {
          return response;
        }
        reasons.add(permitted.getSimpleName() + " is another answer");
      } catch (IllegalArgumentException | JsonProcessingException e) {
        reasons.add(permitted.getSimpleName() + ": " + e.getMessage());
      }
    }
    throw new AssertionError("No record stands for " + due.answer() + ": " + reasons);
  }

  private boolean isDue(dev.lockstep.server.response.Answer made, Class<?> type) {
    boolean open =
        type.getRecordComponents().length > 0
            && type.getRecordComponents()[0].getName().equals("status");
    String status = due.answer().response().status();
    boolean range = status.endsWith("XX") || status.equals("default");
    Optional<Content> content = due.answer().content();
    return open == range
        && made.status() == due.answer().status()
        && content.map(c -> isWritten(c, made.mediaTypes())).orElse(made.mediaTypes().isEmpty());
  }

  private static boolean isWritten(Content content, List<String> mediaTypes) {
    return mediaTypes.contains(content.mediaType().replace("*", "anything"))
        || mediaTypes.contains(content.concreteMediaType());
  }

  private ApiResponse make(Class<?> type) throws JsonProcessingException {
    List<Object> values = new ArrayList<>();
    Iterator<String> headers =
        due.answer().response().headers().stream()
            .map(Header::name)
            .filter(name -> !name.equalsIgnoreCase("Content-Type"))
            .iterator();
    for (RecordComponent component : type.getRecordComponents()) {
      switch (component.getName()) {
        case "status" -> values.add(due.answer().status());
        case "contentType" -> values.add(mediaType());
        case "body" -> values.add(body(component.getGenericType()));
        default -> values.add(header(component.getGenericType(), next(headers)));
      }
    }
    return construct(type, values);
  }

  private static String next(Iterator<String> headers) {
    if (!headers.hasNext()) {
      throw new IllegalArgumentException("has other headers");
    }
    return headers.next();
  }

  private String mediaType() {
    String documented = due.answer().content().orElseThrow().mediaType();
    return documented.replace("*", "anything");
  }

  private Object body(Type type) throws JsonProcessingException {
    JsonNode body =
        due.answer().body().orElseThrow(() -> new IllegalArgumentException("has a body"));
    return type.equals(Payload.class) ? Payload.of(text(body)) : read(body, type);
  }

  private static String text(JsonNode body) {
    return body.isTextual() ? body.textValue() : body.toString();
  }

  private Object header(Type type, String name) throws JsonProcessingException {
    JavaType java = Json.mapper().constructType(type);
    JsonNode value = due.headers().get(name);
    if (!java.hasRawClass(Optional.class)) {
      return read(Optional.ofNullable(value).orElseThrow(IllegalArgumentException::new), type);
    }
    return value == null
        ? Optional.empty()
        : Optional.of(Json.mapper().<Object>treeToValue(value, java.containedType(0)));
  }

  private static Object read(JsonNode value, Type type) throws JsonProcessingException {
    return Json.mapper().treeToValue(value, Json.mapper().constructType(type));
  }

  private static ApiResponse construct(Class<?> type, List<Object> values) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (ApiResponse) constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
