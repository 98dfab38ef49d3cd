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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns one call of an operation into a request. It is used once. */
public final class RequestWriter {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

  private final Operation<?> operation;
  private final String template;
  private final Map<String, String> path = new HashMap<>();
  private final List<String> query = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private Headers headers;

  private RequestWriter(Operation<?> operation, Headers headers) {
    this.operation = operation;
    this.headers = headers;
    String[] parts = operation.path().split("\\?", 2);
    this.template = parts[0];
    if (parts.length > 1) {
      for (String pair : parts[1].split("&", -1)) {
        query.add(Percent.encodePath(pair.indexOf('=') < 0 ? pair + "=" : pair));
      }
    }
  }

  /**
   * The request of a call.
   *
   * @param baseUrl without a slash at its end
   * @param defaults headers that the operation's own replace
   */
  public static HttpCall write(
      Operation<?> operation, Arguments arguments, String baseUrl, Headers defaults) {
    RequestWriter writer = new RequestWriter(operation, defaults);
    for (int i = 0; i < operation.params().size(); i++) {
      Param param = operation.params().get(i);
      arguments.value(i).map(Values::tree).ifPresent(value -> writer.add(param, value));
    }
    return writer.call(arguments, baseUrl);
  }

  private void add(Param param, JsonNode value) {
    switch (param.in()) {
      case PATH -> path.put(param.name(), param.inPath(value));
      case QUERY -> query.addAll(param.inQuery(value));
      case HEADER -> headers = headers.with(param.name(), param.inHeader(value));
      case COOKIE -> cookies.addAll(param.inCookie(value));
    }
  }

  private HttpCall call(Arguments arguments, String baseUrl) {
    if (!operation.accept().isEmpty()) {
      headers = headers.with("Accept", String.join(", ", operation.accept()));
    }
    if (!cookies.isEmpty()) {
      headers = headers.with("Cookie", String.join("; ", cookies));
    }
    Body body = body(arguments);
    String target = baseUrl + path() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    return new HttpCall(operation.method(), URI.create(target), headers, body);
  }

  private Body body(Arguments arguments) {
    if (arguments.body().isEmpty() || operation.bodyFormat().isEmpty()) {
      return Body.none();
    }
    Encoded encoded = operation.bodyFormat().get().write(arguments.body().get());
    headers = headers.with("Content-Type", encoded.mediaType());
    return encoded.body();
  }

  private String path() {
    StringBuilder filled = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(template);
    int end = 0;
    while (placeholder.find()) {
      filled.append(Percent.encodePath(template.substring(end, placeholder.start())));
      filled.append(path.getOrDefault(placeholder.group(1), Percent.encode(placeholder.group())));
      end = placeholder.end();
    }
    return filled.append(Percent.encodePath(template.substring(end))).toString();
  }
}
