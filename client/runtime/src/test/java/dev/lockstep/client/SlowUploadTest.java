package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.call.AsyncCall;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that come from somewhere slow. */
@Timeout(30)
final class SlowUploadTest {
  private static final Operation<NoContent> UPLOAD =
      Operation.of("upload", "PUT", "/file")
          .body(BodyFormat.bytes("application/octet-stream"))
          .returning(Result.none());
  private static final int BEFORE_IT_STALLS = 1_000_000;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch stalled = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", SlowUploadTest::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aBodyThatIsSlowToReadHoldsUpNoOtherCall() throws Exception {
    Calls calls = Clients.at("http://127.0.0.1:" + server.getAddress().getPort()).build();
    calls.call(Clients.GET, Arguments.of());
    CompletableFuture<NoContent> upload =
        AsyncCall.start(() -> calls.call(UPLOAD, Arguments.of().body(Upload.once(new Slow(), -1))));
    stalled.await();

    for (int i = 0; i < 10; i++) {
      assertThat(calls.call(Clients.GET, Arguments.of())).isEmpty();
    }
    assertThat(upload).isNotDone();
    released.countDown();
    assertThat(upload.join()).isEqualTo(NoContent.INSTANCE);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Stalls in its middle, until it is released. */
  private final class Slow extends InputStream {
    private int left = BEFORE_IT_STALLS;

    @Override
    public int read() throws IOException {
      return read(new byte[1], 0, 1) < 0 ? -1 : 0;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = Math.min(left, length);
      left -= count;
      if (count > 0) {
        return count;
      }
      stalled.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw (IOException) new InterruptedIOException().initCause(e);
      }
      return -1;
    }
  }
}
