package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.request.Part;
import dev.lockstep.server.security.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a handler was given, written again as JSON.
 *
 * @param parameters by {@link Inputs#key}
 * @param typed the Java values themselves
 */
record TypedRequest(Map<String, JsonNode> parameters, Optional<JsonNode> body, List<Object> typed) {

  /** Of a generated record: the caller, then the parameters as they are declared, then the body. */
  static TypedRequest of(Operation operation, Object request) {
    List<Object> typed = new ArrayList<>();
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    List<RecordComponent> components = components(request);
    for (int i = 0; i < components.size(); i++) {
      Optional<Object> value = bare(value(components.get(i), request));
      value.ifPresent(typed::add);
      if (i < operation.parameters().size()) {
        Parameter parameter = operation.parameters().get(i);
        String key = Inputs.key(parameter.in(), parameter.name());
        value.ifPresent(v -> parameters.put(key, tree(v)));
      }
    }
    Optional<JsonNode> body =
        components.size() > operation.parameters().size()
            ? bare(value(components.get(operation.parameters().size()), request))
                .map(TypedRequest::tree)
            : Optional.empty();
    return new TypedRequest(parameters, body, typed);
  }

  private static List<RecordComponent> components(Object request) {
    return Arrays.stream(request.getClass().getRecordComponents())
        .filter(component -> !isCaller(component) && !isParts(component))
        .toList();
  }

  private static boolean isCaller(RecordComponent component) {
    return component.getGenericType().getTypeName().contains(Caller.class.getName());
  }

  private static boolean isParts(RecordComponent component) {
    return component.getGenericType().getTypeName().contains(Part.class.getName());
  }

  private static Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the Optional around it, and without the record that tells bodies apart. */
  private static Optional<Object> bare(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(TypedRequest::bare);
    }
    boolean wrapper = value instanceof Record && value.getClass().getName().contains("Request$");
    return wrapper
        ? bare(value(value.getClass().getRecordComponents()[0], value))
        : Optional.of(value);
  }

  /** By way of text: bytes are base64 in JSON. */
  private static JsonNode json(Object value) {
    try {
      return Json.mapper().readTree(Json.mapper().writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(Object value) {
    if (!(value instanceof InputStream stream)) {
      return json(value);
    }
    try {
      return TextNode.valueOf(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
