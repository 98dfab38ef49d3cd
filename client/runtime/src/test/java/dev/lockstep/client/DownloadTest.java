package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.Transport;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class DownloadTest {
  private static final Operation<Download> FILE =
      Operation.of("download", "GET", "/file").returning(Download.result());
  private static final String HALF =
      "HTTP/1.1 200 OK\nContent-Length: 100\nContent-Disposition: attachment; filename=h.txt\n\nhalf";

  @TempDir private Path folder;

  @Test
  void aDownloadSaysWhatItIs() throws Exception {
    Answer answer =
        new Answer(
            200,
            "12345",
            "Content-Type",
            "text/csv; charset=utf-8",
            "Content-Disposition",
            "attachment; filename=\"../a.csv\"");
    try (FakeServer server = new FakeServer(request -> answer);
        Download download = Clients.call(server.url(), FILE)) {

      assertThat(download.contentType()).isEqualTo("text/csv; charset=utf-8");
      assertThat(download.length()).isEqualTo(5);
      assertThat(download.fileName()).isEqualTo("a.csv");
      assertThat(download.body().readAllBytes()).asString().isEqualTo("12345");
    }
  }

  @Test
  void aServerNeedNotSayAnything() throws Exception {
    try (RawServer server = RawServer.closing("HTTP/1.1 200 OK\n\nall there is");
        Download download = Clients.call(server.url(), FILE)) {

      assertThat(download.contentType()).isEmpty();
      assertThat(download.length()).isEqualTo(-1);
      assertThat(download.fileName()).isEqualTo("download");
      assertThat(download.saveTo(folder)).hasContent("all there is");
    }
  }

  @Test
  void aNameThatTheServerChoosesReplacesNothingAndLeavesTheFolderAlone() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Answer answer = named("../../secret.txt");

    assertThat(saved(answer, inner)).isEqualTo(inner.resolve("secret.txt")).hasContent("new");
    assertThat(saved(answer, inner)).isEqualTo(inner.resolve("secret (2).txt"));
    assertThat(saved(answer, inner)).isEqualTo(inner.resolve("secret (3).txt"));
    assertThat(names(folder)).containsExactly("inner");
    assertThat(names(inner)).containsExactly("secret (2).txt", "secret (3).txt", "secret.txt");
  }

  @Test
  void aLinkInTheFolderIsNotFollowed() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "old");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("link.txt"), outside);

    assertThat(saved(named("link.txt"), inner)).isEqualTo(inner.resolve("link (2).txt"));
    assertThat(outside).hasContent("old");
  }

  @Test
  void aFileThatTheCallerNamesIsReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.txt"), "old");

    assertThat(saved(named("theirs.txt"), file)).isEqualTo(file).hasContent("new");
    assertThat(names(folder)).containsExactly("mine.txt");
  }

  @Test
  void aFolderThatIsMissingIsAnError() throws Exception {
    Path nowhere = folder.resolve("missing").resolve("file.txt");

    assertThatThrownBy(() -> saved(named("x"), nowhere)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void bytesThatAreMissingLeaveNoFile() throws Exception {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");
    try (RawServer server = RawServer.closing(HALF)) {
      assertThatThrownBy(() -> Clients.call(server.url(), FILE).saveTo(folder))
          .isInstanceOf(ApiConnectionException.class)
          .hasMessageStartingWith("download (GET /file) lost its connection")
          .hasMessageContaining("100");
      assertThatThrownBy(() -> Clients.call(server.url(), FILE).saveTo(file))
          .isInstanceOf(ApiConnectionException.class);
    }
    assertThat(names(folder)).containsExactly("old.txt");
    assertThat(file).hasContent("old");
  }

  @Test
  void bytesThatStopArrivingLeaveNoFile() throws Exception {
    try (RawServer server = RawServer.holding(HALF)) {
      Download download =
          Clients.at(server.url())
              .timeouts(t -> t.bodyIdle(Duration.ofMillis(100)))
              .build()
              .call(FILE, Arguments.of());

      assertThatThrownBy(() -> download.saveTo(folder)).isInstanceOf(ApiTimeoutException.class);
    }
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void aTransportThatDoesNotCountIsFoundOut() {
    Headers headers = Headers.of(Map.of("Content-Length", List.of("5")));
    Transport short3 =
        (call, deadline) -> new HttpAnswer(200, headers, new ByteArrayInputStream(new byte[3]));
    Download download =
        Clients.at("http://localhost").transport(short3).build().call(FILE, Arguments.of());

    assertThatThrownBy(() -> download.body().readAllBytes())
        .isInstanceOf(EOFException.class)
        .hasMessage("3 of 5 bytes arrived");
  }

  private static Answer named(String name) {
    return new Answer(200, "new", "Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static Path saved(Answer answer, Path target) throws IOException {
    try (FakeServer server = new FakeServer(request -> answer)) {
      return Clients.call(server.url(), FILE).saveTo(target);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
