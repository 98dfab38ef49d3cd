package dev.lockstep.client.practice;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers what it was told to, in turn, and keeps what it was sent. */
final class ShopServer implements AutoCloseable {
  private static final Answer SILENCE = new Answer(0, "", new String[0]);

  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final CountDownLatch silent = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  ShopServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * A request.
   *
   * @param line method and target
   * @param body the bytes as ISO 8859-1
   */
  record Seen(String line, Headers headers, String body) {
    String header(String name) {
      return Optional.ofNullable(headers.getFirst(name)).orElse("");
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Answer(int status, String body, String[] headers) {}

  /** One more answer, with names and values of headers in turn. */
  ShopServer answer(int status, String body, String... headers) {
    answers.add(new Answer(status, body, headers));
    return this;
  }

  /** One more request that is not answered at all. */
  ShopServer silence() {
    answers.add(SILENCE);
    return this;
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The requests so far. */
  List<Seen> seen() {
    return seen;
  }

  /** The lines of the requests so far: method and target. */
  List<String> lines() {
    return seen.stream().map(Seen::line).toList();
  }

  /** The only request there has been. */
  Seen only() {
    if (seen.size() != 1) {
      throw new IllegalStateException("Not one request, but " + lines());
    }
    return seen.get(0);
  }

  /** Waits until there is a request that is not answered at all. */
  void awaitSilence() throws InterruptedException {
    silent.await();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    seen.add(new Seen(line, exchange.getRequestHeaders(), body));
    Answer answer = Optional.ofNullable(answers.poll()).orElse(new Answer(501, "", new String[0]));
    if (answer.status() == 0) {
      waitForTheEnd();
    } else {
      send(exchange, answer);
    }
    exchange.close();
  }

  private void waitForTheEnd() {
    silent.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    for (int i = 0; i < answer.headers().length; i += 2) {
      exchange.getResponseHeaders().set(answer.headers()[i], answer.headers()[i + 1]);
    }
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
