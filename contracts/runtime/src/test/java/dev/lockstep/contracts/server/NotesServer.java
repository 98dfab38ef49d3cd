package dev.lockstep.contracts.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server of the notes document that keeps to it but for one drift. */
final class NotesServer implements AutoCloseable {
  private static final String NOTE =
      "{\"id\":7,\"text\":\"Other words\",\"colour\":\"green\",\"on\":\"2026-02-01\"}";

  private final HttpServer server;
  private final Drift drift;

  NotesServer(Drift drift) throws IOException {
    this.drift = drift;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/notes", this::handle);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      create(exchange);
    } else {
      read(exchange);
    }
  }

  private void create(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int fault = fault(body);
    if (fault > 0) {
      problem(exchange, fault);
      return;
    }
    if (drift != Drift.LOST_HEADER) {
      exchange.getResponseHeaders().set("Location", "/notes/7");
    }
    answer(exchange, drift == Drift.WRONG_STATUS ? 200 : 201, "application/json", NOTE);
  }

  private int fault(String body) {
    try {
      JsonNode note = Json.mapper().readTree(body);
      int length = note.path("text").asText().length();
      return drift != Drift.NO_VALIDATION && (length < 1 || length > 20) ? 422 : 0;
    } catch (JsonProcessingException e) {
      return drift == Drift.NO_PARSING ? 0 : 400;
    }
  }

  private void read(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("X-API-Key");
    if (key == null && drift != Drift.NO_AUTHENTICATION) {
      problem(exchange, 401);
    } else if (exchange.getRequestURI().getPath().endsWith("/99")) {
      problem(exchange, 404);
    } else {
      String mediaType = drift == Drift.WRONG_MEDIA_TYPE ? "text/json" : "application/json";
      answer(exchange, 200, mediaType, note());
    }
  }

  private String note() {
    return switch (drift) {
      case RENAMED_PROPERTY -> NOTE.replace("\"text\"", "\"words\"");
      case WRONG_TYPE -> NOTE.replace("7", "\"7\"");
      case EXTRA_PROPERTY -> NOTE.replace("{", "{\"secret\":1,");
      case NULL -> NOTE.replace("\"Other words\"", "null");
      case OUTSIDE_ENUM -> NOTE.replace("green", "blue");
      case BAD_FORMAT -> NOTE.replace("2026-02-01", "yesterday");
      default -> NOTE;
    };
  }

  private void problem(HttpExchange exchange, int status) throws IOException {
    String body = drift == Drift.WRONG_PROBLEM ? "{}" : "{\"status\":" + status + "}";
    answer(exchange, status, "application/problem+json", body);
  }

  private static void answer(HttpExchange exchange, int status, String mediaType, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
