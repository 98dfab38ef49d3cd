package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that are larger than the memory of the client. */
@Timeout(120)
final class LargeBodyTest {
  @TempDir private Path folder;

  private final List<Long> received = new CopyOnWriteArrayList<>();

  @Test
  void aGigabyteComesAndGoesThroughSixtyFourMegabytes() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
    Path log = folder.resolve("log");
    Process client =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Gigabyte.class.getName(),
                "http://127.0.0.1:" + server.getAddress().getPort())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(client.waitFor(110, TimeUnit.SECONDS)).isTrue();
      assertThat(client.exitValue()).as(Files.readString(log)).isZero();
      assertThat(received).startsWith(0L, Gigabyte.SIZE, Gigabyte.SIZE).hasSize(5);
      assertThat(received.subList(3, 5)).allMatch(size -> size > Gigabyte.SIZE);
    } finally {
      client.destroyForcibly();
      server.stop(0);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    received.add(exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()));
    if (exchange.getRequestMethod().equals("GET")) {
      exchange.sendResponseHeaders(200, Gigabyte.SIZE);
      new Gigabyte.Zeros().transferTo(exchange.getResponseBody());
    } else {
      exchange.sendResponseHeaders(204, -1);
    }
    exchange.close();
  }
}
