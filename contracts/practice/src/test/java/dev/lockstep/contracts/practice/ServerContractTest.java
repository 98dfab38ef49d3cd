package dev.lockstep.contracts.practice;

import dev.lockstep.api.cases.Credential;
import dev.lockstep.server.practice.PracticeServer;
import dev.lockstep.server.practice.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

final class ServerContractTest extends PracticeServerContract {
  private static final Settings.Admin ADMIN =
      new Settings.Admin(
          Credential.USER, Optional.of(Credential.PASSWORD), Optional.of(Credential.API_KEY));

  private static PracticeServer server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = PracticeServer.start(Settings.forTests(folder, ADMIN));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  protected URI server() {
    return server.uri();
  }

  @Override
  protected PracticeStates states() {
    return new States(server.database());
  }
}
