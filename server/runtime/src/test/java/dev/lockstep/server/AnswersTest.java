package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a well-formed request gets. */
class AnswersTest {
  private static NotesServer server;

  @BeforeAll
  static void start() {
    server = new NotesServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void optionsNamesEveryMethodAndHasNoBody() {
    HttpResponse<String> response = server.send("OPTIONS", "/notes", "Accept", "text/plain");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void optionsOfAProtectedPathNeedsNoCredential() {
    assertThat(server.send("OPTIONS", "/secret").statusCode()).isEqualTo(204);
  }

  @Test
  void headIsGetWithoutTheBody() {
    HttpResponse<String> response = server.send("HEAD", "/notes");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("ETag")).hasValue("\"v1\"");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void bodiesSayTheirLengthInsteadOfComingInChunks() {
    for (String path : new String[] {"/notes/7", "/nowhere"}) {
      HttpResponse<String> response = server.send("GET", path);
      assertThat(response.headers().firstValue("Content-Length"))
          .hasValue(String.valueOf(response.body().length()));
      assertThat(response.headers().firstValue("Transfer-Encoding")).isEmpty();
    }
  }

  @Test
  void aSlashAtTheEndChangesNothing() {
    assertThat(server.send("GET", "/notes/").statusCode()).isEqualTo(200);
    assertThat(server.send("GET", "/notes/7/").body()).isEqualTo("{\"id\":7}");
  }

  @Test
  void whatTheClientHasAlreadyIsNotSentAgain() {
    HttpResponse<String> response =
        server.send("GET", "/notes", "If-None-Match", "\"v0\", W/\"v1\"");
    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("ETag")).hasValue("\"v1\"");
    assertThat(server.send("GET", "/notes", "If-None-Match", "*").statusCode()).isEqualTo(304);
    assertThat(server.send("GET", "/notes/3", "If-None-Match", "\"n3\"").statusCode())
        .isEqualTo(304);
    assertThat(server.send("GET", "/notes", "If-None-Match", "\"v0\"").statusCode()).isEqualTo(200);
  }

  @Test
  void theMediaTypeThatIsLikedBestIsSent() {
    HttpResponse<String> response =
        server.send("GET", "/notes", "Accept", "application/json;q=0.5, application/yaml");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/yaml");
    assertThat(response.headers().firstValue("Vary")).hasValue("Accept");
    assertThat(response.body()).contains("page: 1");
    assertThat(server.send("GET", "/notes", "Accept", "*/*").headers().firstValue("Content-Type"))
        .hasValue("application/json");
  }

  @Test
  void aBodyMayBeWrittenInAnyDocumentedType() {
    HttpResponse<String> response =
        server.send(
            "POST",
            "/notes",
            BodyPublishers.ofString("summary: from yaml\n"),
            "Content-Type",
            "application/yaml; charset=utf-8");
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValue("Location")).hasValue("/notes/7");
    assertThat(response.body()).isEqualTo("{\"summary\":\"from yaml\"}");
  }

  @Test
  void manyValuesOfAQueryParameterBecomeAList() {
    assertThat(server.send("GET", "/notes?tag=a%2Cb&tag=c+d&_page=2").body())
        .contains("\"tags\":[\"a,b\",\"c d\"]", "\"page\":2");
  }

  @Test
  void aFormAndItsFilesAreRead() {
    String body =
        String.join(
            "\r\n",
            "--b",
            "Content-Disposition: form-data; name=\"title\"",
            "",
            "Hello",
            "--b",
            "Content-Disposition: form-data; name=\"files\"; filename=\"a.txt\"",
            "Content-Type: text/plain",
            "",
            "abc",
            "--b--",
            "");
    HttpResponse<String> response =
        server.send(
            "POST",
            "/upload",
            BodyPublishers.ofString(body),
            "Content-Type",
            "multipart/form-data; boundary=b");
    assertThat(response.body()).contains("\"title\":\"Hello\"", "\"files\":[\"a.txt\"]");
  }

  @Test
  void aFormThatBreaksOffIsABadRequest() {
    String body = "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nHel";
    HttpResponse<String> response =
        server.send(
            "POST",
            "/upload",
            BodyPublishers.ofString(body),
            "Content-Type",
            "multipart/form-data; boundary=b");
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void aFormInAQuerysEncodingIsRead() {
    HttpResponse<String> response =
        server.send(
            "POST",
            "/upload",
            BodyPublishers.ofString("title=a+b%26c"),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(response.body()).contains("\"title\":\"a b&c\"");
  }

  @Test
  void hostNamesWithAnUnderscoreAreServed() throws IOException {
    String answer =
        server.raw("GET /notes HTTP/1.1\r\nHost: my_service:8080\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aFormWithoutFieldsIsAForm() {
    HttpResponse<String> response =
        server.send(
            "POST",
            "/upload",
            BodyPublishers.noBody(),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(NotesServer.json(response).at("/errors/0/pointer").asText()).isEqualTo("/title");
  }
}
