package dev.lockstep.contracts.server;

import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.contracts.check.Got;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests as they are written, with nothing made right. */
final class RawRequest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private RawRequest() {}

  static Got send(URI server, Wire wire, Field preference) {
    String base = server.toString().replaceAll("/$", "");
    BodyPublisher body =
        wire.body()
            .map(bytes -> BodyPublishers.ofByteArray(bytes.bytes()))
            .orElseGet(BodyPublishers::noBody);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + wire.target()))
            .timeout(PATIENCE)
            .method(wire.method(), body);
    wire.headers().forEach(header -> request.header(header.name(), header.value()));
    request.header(preference.name(), preference.value());
    return send(request.build());
  }

  /** On a connection of its own: after a refusal a server may close the one that it came on. */
  private static Got send(HttpRequest request) {
    try {
      HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Got(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
    }
  }
}
