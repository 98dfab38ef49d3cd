package dev.lockstep.server.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Talks to a server as any client would. */
record Http(URI base, HttpClient client) {
  static final String JSON = "application/json";
  static final String MERGE_PATCH = "application/merge-patch+json";

  /** What came back. */
  record Reply(int status, HttpResponse<String> response) {
    String text() {
      return response.body();
    }

    JsonNode json() {
      try {
        return Json.mapper().readTree(text());
      } catch (JsonProcessingException e) {
        throw new AssertionError("Not JSON: " + text(), e);
      }
    }

    Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    String requireHeader(String name) {
      return header(name).orElseThrow(() -> new AssertionError("No " + name));
    }
  }

  static Http at(URI base) {
    return new Http(base, HttpClient.newHttpClient());
  }

  static String basic(String name, String password) {
    byte[] bytes = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  Reply get(String path, String... headers) throws IOException, InterruptedException {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  Reply delete(String path, String... headers) throws IOException, InterruptedException {
    return send("DELETE", path, BodyPublishers.noBody(), headers);
  }

  Reply post(String path, String json, String... headers) throws IOException, InterruptedException {
    return json("POST", path, json, headers);
  }

  Reply put(String path, String json, String... headers) throws IOException, InterruptedException {
    return json("PUT", path, json, headers);
  }

  Reply patch(String path, String json, String... headers)
      throws IOException, InterruptedException {
    return json("PATCH", path, json, headers);
  }

  /** With Content-Type application/json, unless the headers have another. */
  Reply json(String method, String path, String json, String... headers)
      throws IOException, InterruptedException {
    boolean typed = headers.length > 0 && headers[0].equals("Content-Type");
    BodyPublisher body = BodyPublishers.ofString(json);
    return typed
        ? send(method, path, body, headers)
        : send(method, path, body, with("Content-Type", JSON, headers));
  }

  Reply send(String method, String path, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    return new Reply(response.statusCode(), response);
  }

  private static String[] with(String name, String value, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = name;
    all[1] = value;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return all;
  }
}
