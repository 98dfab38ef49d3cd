package dev.lockstep.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.security.Caller;
import dev.lockstep.server.security.Credential;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** A running server for tests, and the ways to talk to it. */
final class NotesServer implements AutoCloseable {
  final NotesHandler handler = new NotesHandler();
  final LockstepServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  NotesServer() {
    this(ServerSettings.defaults().withPort(0));
  }

  NotesServer(ServerSettings settings) {
    server =
        LockstepServer.builder()
            .settings(settings)
            .api(new NotesApi(handler))
            .authenticator(NotesServer::authenticate)
            .build()
            .start();
  }

  private static Optional<Caller> authenticate(Credential credential) {
    boolean good =
        credential instanceof Credential.Basic basic
            ? basic.username().equals("ann") && basic.password().equals("a:b")
            : credential instanceof Credential.ApiKey key && key.key().equals("k1");
    if (credential instanceof Credential.Bearer bearer) {
      return switch (bearer.token()) {
        case "t-admin" -> Optional.of(new Caller("root", Set.of("admin")));
        case "t-plain" -> Optional.of(Caller.named("joe"));
        default -> Optional.empty();
      };
    }
    return good ? Optional.of(Caller.named("ann")) : Optional.empty();
  }

  URI uri(String path) {
    return URI.create(server.uri().toString() + path.substring(1));
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    return send(method, path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  /** Sends the header lines as they are, nothing after them, and gives back what comes. */
  String rawHeader(String... lines) throws IOException {
    return raw(String.join("\r\n", lines) + "\r\n\r\n");
  }

  /** Sends the very bytes and gives back all that comes until the server closes. */
  String raw(String request) throws IOException {
    URI uri = server.uri();
    try (Socket socket = new Socket(uri.getHost(), uri.getPort());
        InputStream in = socket.getInputStream()) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return Json.mapper().readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException("Not JSON: " + response.body(), e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
