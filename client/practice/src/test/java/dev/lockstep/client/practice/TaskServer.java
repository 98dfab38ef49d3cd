package dev.lockstep.client.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Just as much of the practice server as the quick start needs: two pages and one task. */
final class TaskServer implements AutoCloseable {
  private final HttpServer server;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private volatile boolean deleted;

  TaskServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The requests so far: method and target. */
  List<String> seen() {
    return seen;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    seen.add(request);
    exchange.getRequestBody().readAllBytes();
    switch (request) {
      case "POST /tasks" -> send(exchange, 201, "{\"id\":7}");
      case "GET /tasks?limit=2" -> {
        String next = "</tasks?after=2&limit=2>; rel=\"next\"";
        exchange.getResponseHeaders().add("Link", next);
        send(exchange, 200, "[{\"id\":1,\"summary\":\"a\"},{\"id\":2,\"summary\":\"b\"}]");
      }
      case "GET /tasks?after=2&limit=2" ->
          send(exchange, 200, "[{\"id\":7,\"summary\":\"Read the manual\"}]");
      case "DELETE /tasks/7" -> {
        deleted = true;
        exchange.sendResponseHeaders(204, -1);
      }
      default -> task(exchange);
    }
    exchange.close();
  }

  private void task(HttpExchange exchange) throws IOException {
    if (deleted) {
      send(exchange, 404, "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
    } else {
      send(exchange, 200, "{\"id\":7,\"summary\":\"Read the manual\",\"description\":\"\"}");
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
