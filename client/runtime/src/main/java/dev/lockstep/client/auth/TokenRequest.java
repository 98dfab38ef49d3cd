package dev.lockstep.client.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.lockstep.client.error.TokenException;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.style.Percent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks an authorization server for tokens, by a refresh token as soon as there is one. */
final class TokenRequest {
  private static final int MOST_BYTES = 64 * 1024;

  private final URI url;
  private final String clientId;
  private final String clientSecret;
  private final Map<String, String> form;
  private volatile Optional<String> refreshToken = Optional.empty();

  TokenRequest(URI url, String clientId, String clientSecret, Map<String, String> form) {
    this.url = url;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.form = form;
  }

  Token fetch(Wire wire) throws IOException, InterruptedException {
    Optional<String> refresh = refreshToken;
    if (refresh.isEmpty()) {
      return fetch(form, wire);
    }
    Map<String, String> again = new LinkedHashMap<>();
    again.put("grant_type", "refresh_token");
    again.put("refresh_token", refresh.get());
    try {
      return fetch(again, wire);
    } catch (TokenException e) {
      // A refresh token ends too; what it was got with may still serve.
      refreshToken = Optional.empty();
      return fetch(form, wire);
    }
  }

  private Token fetch(Map<String, String> fields, Wire wire)
      throws IOException, InterruptedException {
    HttpAnswer answer = wire.transport().send(call(fields), wire.deadline());
    JsonNode said = body(answer);
    if (answer.status() >= 500 || answer.status() == 429) {
      throw new IOException("The authorization server answered " + answer.status());
    }
    if (answer.status() != 200 || !said.path("access_token").isTextual()) {
      throw new TokenException(url, answer.status(), said.path("error").asText());
    }
    if (said.path("refresh_token").isTextual()) {
      refreshToken = Optional.of(said.path("refresh_token").textValue());
    }
    long seconds = said.path("expires_in").asLong(-1);
    Optional<Duration> life =
        seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    return new Token(said.path("access_token").textValue(), life);
  }

  private HttpCall call(Map<String, String> fields) {
    Map<String, String> sent = new LinkedHashMap<>(fields);
    Headers headers =
        Headers.none()
            .with("Accept", "application/json")
            .with("Content-Type", "application/x-www-form-urlencoded");
    if (clientSecret.isEmpty()) {
      sent.put("client_id", clientId);
    } else {
      String pair = Percent.encodeForm(clientId) + ":" + Percent.encodeForm(clientSecret);
      byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
      headers = headers.with("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    String text =
        sent.entrySet().stream()
            .map(field -> field.getKey() + "=" + Percent.encodeForm(field.getValue()))
            .collect(Collectors.joining("&"));
    return new HttpCall("POST", url, headers, Body.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode body(HttpAnswer answer) throws IOException {
    try (InputStream body = answer.body()) {
      byte[] bytes = body.readNBytes(MOST_BYTES);
      return Json.mapper().readTree(bytes);
    } catch (JsonProcessingException notJson) {
      // What is no JSON says no more than its status; its text may hold what was sent.
      return MissingNode.getInstance();
    }
  }
}
