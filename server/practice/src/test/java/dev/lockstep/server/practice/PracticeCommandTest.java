package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PracticeCommandTest {
  private final Path folder;

  PracticeCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void valueThatIsNoGoodEndsWithCode2AndTheReason() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder, "--port", "http")) {
      assertThat(server.outputToTheEnd()).isEqualTo("--port must be a whole number\nTry --help.\n");
      assertThat(server.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void portThatIsTakenEndsWithOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0);
        ServerProcess server =
            ServerProcess.start(folder, "--port", String.valueOf(taken.getLocalPort()))) {
      assertThat(server.outputToTheEnd())
          .isEqualTo("Port " + taken.getLocalPort() + " is taken.\n");
      assertThat(server.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void folderThatAnotherProcessHasOpenEndsWithOneLine() throws Exception {
    try (TestServer first = new TestServer(folder);
        ServerProcess second = ServerProcess.start(folder, "--port", "0")) {
      assertThat(second.outputToTheEnd())
          .startsWith("The database ")
          .endsWith("cannot be opened: another process has it open\n")
          .hasLineCount(1);
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(first.http().get("/tasks").status()).isEqualTo(200);
    }
  }

  @Test
  void helpEndsWithCode0() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder, "--help")) {
      assertThat(server.outputToTheEnd()).contains("--database-url", "ADMIN_API_KEY");
      assertThat(server.exitCode()).isZero();
    }
  }

  @Test
  void passwordThatHadToBeMadeUpIsToldOnce() throws Exception {
    String told = "Made the account root with the password ";
    try (ServerProcess server =
        ServerProcess.start(
            folder, "--port", "0", "--admin-user", "root", "--admin-password", "")) {
      String line = server.firstLine();
      assertThat(line).startsWith(told);
      String password = line.substring(told.length());
      assertThat(
              server
                  .http()
                  .get("/transactions", "Authorization", Http.basic("root", password))
                  .status())
          .isEqualTo(200);
    }

    try (ServerProcess server =
        ServerProcess.start(
            folder, "--port", "0", "--admin-user", "root", "--admin-password", "")) {
      assertThat(server.firstLine()).doesNotContain("password").contains("Listening");
    }
  }

  @Test
  void serverThatIsToldToEndEndsCleanly() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
      server.http();
      server.terminate();

      assertThat(server.outputToTheEnd()).doesNotContain("WARN", "ERROR");
    }
  }
}
