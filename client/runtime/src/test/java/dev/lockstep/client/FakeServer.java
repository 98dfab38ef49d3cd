package dev.lockstep.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server that answers by a function of the request, and remembers the requests. */
final class FakeServer implements AutoCloseable {
  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Set<Integer> ports = ConcurrentHashMap.newKeySet();

  /** A request as it came. */
  record Request(
      String method, String target, com.sun.net.httpserver.Headers headers, String body) {
    String header(String name) {
      List<String> values = headers.get(name);
      return values == null ? "" : String.join(" | ", values);
    }
  }

  /** An answer: its headers by turns as name and value. */
  record Answer(int status, String body, List<String> headers) {
    Answer(int status, String body, String... headers) {
      this(status, body, List.of(headers));
    }

    static Answer json(String body, String... headers) {
      List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
      all.addAll(List.of(headers));
      return new Answer(200, body, all);
    }
  }

  FakeServer(Function<Request, Answer> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> handle(exchange, answers));
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Request> requests() {
    return requests;
  }

  /** How many connections the requests came over. */
  int connections() {
    return ports.size();
  }

  Request only() {
    if (requests.size() != 1) {
      throw new AssertionError("Not one request but " + requests);
    }
    return requests.get(0);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange, Function<Request, Answer> answers) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String target = exchange.getRequestURI().toString();
    Request request =
        new Request(exchange.getRequestMethod(), target, exchange.getRequestHeaders(), body);
    requests.add(request);
    ports.add(exchange.getRemoteAddress().getPort());
    Answer answer = answers.apply(request);
    for (int i = 0; i < answer.headers().size(); i += 2) {
      exchange.getResponseHeaders().add(answer.headers().get(i), answer.headers().get(i + 1));
    }
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
