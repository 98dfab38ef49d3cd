package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.CallOption;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.error.NotFoundException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GzipTest {
  private static final Operation<Download> DOWNLOAD =
      Operation.of("download", "GET", "/thing").returning(Download.result());

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String coding = "gzip";
  private int status = 200;
  private byte[] body = packed("{\"a\":1}");

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding")));
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.getResponseHeaders().add("Content-Encoding", coding);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aBodyInGzipIsAskedForAndUnpacked() {
    ApiResponse<JsonNode> response = call(Clients.GET);

    assertThat(response.body().get("a").intValue()).isOne();
    assertThat(response.headers().asMap()).doesNotContainKeys("Content-Encoding", "Content-Length");
    assertThat(asked).containsExactly("gzip");
  }

  @Test
  void aStreamIsUnpackedWhileItIsRead() throws Exception {
    body = packed("x".repeat(1_000_000));
    try (InputStream stream = call(DOWNLOAD).body().body()) {
      assertThat(stream.read()).isEqualTo('x');
      assertThat(stream.readAllBytes()).hasSize(999_999);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @Test
  void theBodyOfAnErrorIsUnpackedToo() throws Exception {
    status = 404;
    body = packed("gone");

    assertThatThrownBy(() -> call(Clients.GET))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.bytes()).asString().isEqualTo("gone"));
  }

  @Test
  void noBodyAtAllIsNoFault() throws Exception {
    body = new byte[0];
    try (InputStream stream = call(DOWNLOAD).body().body()) {
      assertThat(stream.readAllBytes()).isEmpty();
    }
  }

  @Test
  void aBodyThatIsCorruptIsAnInvalidResponse() {
    body[body.length - 6] ^= 1;

    assertThatThrownBy(() -> call(Clients.GET))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessage(
            "getThing (GET /thing) was answered 200, but its body cannot be unpacked:"
                + " The gzip is corrupt");
    body = "not packed".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> call(Clients.GET)).isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void whatIsPackedInAWayThatNobodyAskedForIsToldAsSuch() throws Exception {
    coding = "br";
    body = "not packed in gzip".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> call(Clients.GET))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageEndingWith("Only gzip can be unpacked, not br");
    status = 404;
    assertThatThrownBy(() -> call(Clients.GET)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void whatIsNoCodingIsPassedOver() {
    body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    for (String other : List.of("utf-8", "abridged")) {
      coding = other;
      assertThat(call(Clients.GET).body().path("a").intValue()).as(other).isOne();
    }
  }

  @Test
  void aBodyThatEndsInItsMiddleIsAnInvalidResponse() throws Exception {
    body = Arrays.copyOf(body, body.length - 9);

    assertThatThrownBy(() -> call(Clients.GET))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageEndingWith("The gzip ends in its middle");
    try (InputStream stream = call(DOWNLOAD).body().body()) {
      assertThatThrownBy(stream::readAllBytes).isInstanceOf(ZipException.class);
    }
  }

  @Test
  void whoAsksForAnEncodingUnpacksItToo() throws Exception {
    try (InputStream stream =
        call(DOWNLOAD, o -> o.header("Accept-Encoding", "br")).body().body()) {
      assertThat(stream.readAllBytes()).isEqualTo(body);
    }
    try (InputStream stream = call(DOWNLOAD, o -> o.header("Range", "bytes=5-")).body().body()) {
      assertThat(stream.readAllBytes()).isEqualTo(body);
    }
    assertThat(asked).containsExactly("br", "null");
  }

  private <T> ApiResponse<T> call(Operation<T> operation, CallOption... options) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return Clients.at(url).build().respond(operation, Arguments.of(), options);
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
