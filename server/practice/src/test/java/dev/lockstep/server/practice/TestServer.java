package dev.lockstep.server.practice;

import dev.lockstep.server.practice.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** A running server with the practice rows, and a client of it. */
final class TestServer implements AutoCloseable {
  static final String BASIC = Http.basic("admin", "secret");
  static final String KEY = "key-of-admin";

  private final PracticeServer server;
  private final Http http;

  TestServer(Path folder) {
    server = PracticeServer.start(settings(folder));
    http = Http.at(server.uri());
  }

  static Settings settings(Path folder) {
    return Settings.forTests(
        folder, new Settings.Admin("admin", Optional.of("secret"), Optional.of(KEY)));
  }

  Http http() {
    return http;
  }

  PracticeDatabase database() {
    return server.database();
  }

  @Override
  public void close() {
    server.close();
  }
}
