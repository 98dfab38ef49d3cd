package dev.lockstep.client.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What to answer; immutable. */
public final class Reply {
  private final int status;
  private final Headers headers;
  private final byte[] body;

  private Reply(int status, Headers headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** A status and nothing else. */
  public static Reply of(int status) {
    return new Reply(status, Headers.none(), new byte[0]);
  }

  /** A value as JSON. */
  public static Reply json(int status, Object value) {
    return json(status, "application/json", value);
  }

  /** A value as JSON of some media type. */
  public static Reply json(int status, String mediaType, Object value) {
    try {
      return of(status).body(mediaType, Json.mapper().writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The answer cannot be written as JSON", e);
    }
  }

  /** The same with a body. */
  public Reply body(String mediaType, byte[] bytes) {
    return new Reply(status, headers.with("Content-Type", mediaType), bytes.clone());
  }

  /** The same with a header. */
  public Reply header(String name, String value) {
    return new Reply(status, headers.with(name, value), body);
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** The headers by their names. */
  public Map<String, List<String>> headers() {
    return headers.asMap();
  }

  /** The bytes of the body; none if there is none. */
  public byte[] body() {
    return body.clone();
  }

  /** The status and the body as text. */
  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.isEmpty() ? String.valueOf(status) : status + " " + text;
  }
}
