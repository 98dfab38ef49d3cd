package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.cases.Credential;
import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.JdkTransport;
import dev.lockstep.client.http.Transport;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.streamed.Streamed;
import dev.lockstep.contracts.client.Calls;
import dev.lockstep.contracts.client.Passed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A generated client, called by way of its generated calls. */
final class Calling implements AutoCloseable {
  private final Transport transport = new JdkTransport(Duration.ofSeconds(10));
  private final AtomicReference<HttpCall> sent = new AtomicReference<>();
  private final Method builder;
  private final Calls<Object> calls;
  private final URI server;

  /**
   * What a client made of an answer.
   *
   * @param body as JSON again; missing if there is none
   * @param typed the Java value; empty if there is none
   */
  record Heard(int status, Headers headers, JsonNode body, Optional<Object> typed) {}

  /** Calls a server. */
  Calling(Fixture fixture, Workshop workshop, URI server) throws IOException {
    this.server = server;
    this.builder = builder(workshop.classes(fixture, "client"));
    this.calls = calls(workshop.classes(fixture, "contracts"));
  }

  /** Makes one call. */
  Heard call(Exchange exchange) throws Exception {
    try (AutoCloseable client = client(exchange)) {
      ApiResponse<?> response =
          calls.of(exchange.operation().id()).make(client, new Passed(exchange.inputs()));
      return heard(response);
    } catch (ApiStatusException e) {
      JsonNode text =
          e.bytes().length == 0
              ? MissingNode.getInstance()
              : TextNode.valueOf(new String(e.bytes(), StandardCharsets.UTF_8));
      boolean json = e.headers().first("Content-Type").filter(t -> t.contains("json")).isPresent();
      JsonNode body = json ? e.error(JsonNode.class).orElse(text) : text;
      return new Heard(e.status(), e.headers(), body, Optional.empty());
    }
  }

  /** What was sent last. */
  HttpCall sent() {
    return Optional.ofNullable(sent.get())
        .orElseThrow(() -> new AssertionError("Nothing was sent"));
  }

  private AutoCloseable client(Exchange exchange) throws ReflectiveOperationException {
    ClientBuilder<?> made = (ClientBuilder<?>) builder.invoke(null);
    made.baseUrl(server.toString().replaceAll("/$", ""))
        .retries(r -> r.max(0))
        .redirects(0)
        .transport(
            (call, deadline) -> {
              sent.set(call);
              return transport.send(call, deadline);
            });
    exchange.credentials().forEach(credential -> made.auth(auth(credential)));
    return (AutoCloseable) made.build();
  }

  private static Heard heard(ApiResponse<?> response) throws IOException {
    Object body = response.body();
    Object bare = body instanceof Optional<?> optional ? optional.orElse(null) : body;
    if (bare == null || bare instanceof NoContent) {
      return heard(response, MissingNode.getInstance(), Optional.empty());
    }
    if (bare instanceof Download download) {
      try (download) {
        String text = new String(download.body().readAllBytes(), StandardCharsets.UTF_8);
        return heard(response, TextNode.valueOf(text), Optional.empty());
      }
    }
    if (bare instanceof Streamed<?> streamed) {
      try (streamed) {
        String text = new String(streamed.body().readAllBytes(), StandardCharsets.UTF_8);
        return heard(response, TextNode.valueOf(text), Optional.empty());
      }
    }
    JsonNode json = Json.mapper().readTree(Json.mapper().writeValueAsBytes(bare));
    return heard(response, json, Optional.of(bare));
  }

  private static Heard heard(ApiResponse<?> response, JsonNode body, Optional<Object> typed) {
    return new Heard(response.status(), response.headers(), body, typed);
  }

  private static Auth auth(Credential credential) {
    Auth auth =
        switch (credential.kind()) {
          case BASIC -> Auth.basic(Credential.USER, Credential.PASSWORD);
          case API_KEY -> Auth.apiKey(Credential.API_KEY);
          default -> Auth.bearer(Credential.TOKEN);
        };
    return auth.forScheme(credential.scheme());
  }

  private static Method builder(List<Class<?>> classes) {
    return classes.stream()
        .filter(AutoCloseable.class::isAssignableFrom)
        .map(type -> method(type, "builder"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No class is the client"));
  }

  @SuppressWarnings("unchecked") // The generated calls are those of the generated client.
  private static Calls<Object> calls(List<Class<?>> classes) {
    Class<?> type =
        classes.stream()
            .filter(c -> c.getSimpleName().endsWith("Calls"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No class has the calls"));
    try {
      Method method = method(type, "calls");
      method.setAccessible(true);
      return (Calls<Object>) method.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    transport.close();
  }
}
