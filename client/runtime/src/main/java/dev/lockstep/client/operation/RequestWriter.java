package dev.lockstep.client.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.body.Encoded;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Percent;
import dev.lockstep.client.style.Values;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns one call of an operation into a request. It is used once. */
public final class RequestWriter {
  private final Operation<?> operation;
  private final Arguments arguments;
  private final List<String> query = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private Headers headers;

  private RequestWriter(Operation<?> operation, Arguments arguments, Headers headers) {
    this.operation = operation;
    this.arguments = arguments;
    this.headers = headers;
  }

  /**
   * The request of a call.
   *
   * @param baseUrl without a slash at its end
   * @param defaults headers that the operation's own replace
   */
  public static HttpCall write(
      Operation<?> operation, Arguments arguments, String baseUrl, Headers defaults) {
    return new RequestWriter(operation, arguments, defaults).call(baseUrl);
  }

  private void add(Param param, JsonNode value) {
    switch (param.in()) {
      case QUERY -> query.addAll(param.inQuery(value));
      case HEADER -> headers = headers.with(param.name(), param.inHeader(value));
      case COOKIE -> cookies.addAll(param.inCookie(value));
      case PATH -> {
        // Its place is in the path.
      }
    }
  }

  private HttpCall call(String baseUrl) {
    StringBuilder target = new StringBuilder(baseUrl);
    int start = operation.path().indexOf('?');
    addPath(target, start < 0 ? operation.path() : operation.path().substring(0, start));
    if (start >= 0) {
      for (String pair : operation.path().substring(start + 1).split("&", -1)) {
        query.add(Percent.encodePath(pair.indexOf('=') < 0 ? pair + "=" : pair));
      }
    }
    for (int i = 0; i < operation.params().size(); i++) {
      Param param = operation.params().get(i);
      arguments.value(i).ifPresent(value -> add(param, Values.tree(value)));
    }
    if (!operation.accept().isEmpty()) {
      headers = headers.with("Accept", operation.accept());
    }
    if (!cookies.isEmpty()) {
      headers = headers.with("Cookie", String.join("; ", cookies));
    }
    Body body = body();
    for (int i = 0; i < query.size(); i++) {
      target.append(i == 0 ? '?' : '&').append(query.get(i));
    }
    return new HttpCall(operation.method(), URI.create(target.toString()), headers, body);
  }

  private Body body() {
    if (arguments.body().isEmpty() || operation.bodyFormat().isEmpty()) {
      return Body.none();
    }
    Encoded encoded = operation.bodyFormat().get().write(arguments.body().get());
    headers = headers.with("Content-Type", encoded.mediaType());
    return encoded.body();
  }

  /** A brace that is closed with a name before it is a parameter. */
  private void addPath(StringBuilder target, String template) {
    int end = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      int next = template.indexOf('{', open + 1);
      if (close > open + 1 && (next < 0 || next > close)) {
        target.append(Percent.encodePath(template.substring(end, open)));
        target.append(inPath(template.substring(open + 1, close)));
        end = close + 1;
      }
      open = next;
    }
    target.append(Percent.encodePath(template.substring(end)));
  }

  private String inPath(String name) {
    for (int i = 0; i < operation.params().size(); i++) {
      Param param = operation.params().get(i);
      Optional<Object> value = arguments.value(i);
      if (param.in() == Param.In.PATH && param.name().equals(name) && value.isPresent()) {
        return param.inPath(Values.tree(value.get()));
      }
    }
    return Percent.encode("{" + name + "}");
  }
}
