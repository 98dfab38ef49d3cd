package dev.lockstep.contracts.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lockstep.api.cases.Answer;
import dev.lockstep.api.cases.wire.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Gives one answer to every request. It is kept for all cases, which makes them quick. */
final class PlainStub implements AutoCloseable {
  private final HttpServer server;
  private volatile Optional<Answer> answer = Optional.empty();

  PlainStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  void answer(Answer next) {
    answer = Optional.of(next);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Answer given = answer.orElseThrow();
    exchange.getRequestBody().readAllBytes();
    for (Field header : given.headers()) {
      exchange.getResponseHeaders().add(header.name(), header.value());
    }
    given
        .content()
        .ifPresent(c -> exchange.getResponseHeaders().set("Content-Type", c.mediaType()));
    byte[] body = given.text().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(given.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
