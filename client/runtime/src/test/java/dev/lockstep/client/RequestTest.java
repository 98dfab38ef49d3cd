package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.body.MultipartFormat;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.call.CallOption;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RequestTest {
  private static final Map<String, Object> COLOR = new TreeMap<>(Map.of("R", 1, "G", 2));
  private static final List<String> LIST = List.of("a b", "c");

  @Test
  void pathsAreWrittenInEveryStyle() throws Exception {
    assertThat(path(Param.path("id"), "a/ü")).isEqualTo("/x/a%2F%C3%BC");
    assertThat(path(Param.path("id"), LIST)).isEqualTo("/x/a%20b,c");
    assertThat(path(Param.path("id"), COLOR)).isEqualTo("/x/G,2,R,1");
    assertThat(path(Param.path("id").style(Style.SIMPLE, true), COLOR)).isEqualTo("/x/G=2,R=1");
    assertThat(path(Param.path("id").style(Style.LABEL, true), LIST)).isEqualTo("/x/.a%20b.c");
    assertThat(path(Param.path("id").style(Style.MATRIX, false), LIST)).isEqualTo("/x/;id=a%20b,c");
    assertThat(path(Param.path("id").style(Style.MATRIX, true), COLOR)).isEqualTo("/x/;G=2;R=1");
  }

  @Test
  void queriesAreWrittenInEveryStyle() throws Exception {
    assertThat(query(Param.query("q"), LIST)).isEqualTo("q=a%20b&q=c");
    assertThat(query(Param.query("q").style(Style.FORM, false), LIST)).isEqualTo("q=a%20b,c");
    assertThat(query(Param.query("q"), COLOR)).isEqualTo("G=2&R=1");
    assertThat(query(Param.query("q").style(Style.SPACE_DELIMITED, false), List.of(1, 2)))
        .isEqualTo("q=1%202");
    assertThat(query(Param.query("q").style(Style.PIPE_DELIMITED, false), List.of(1, 2)))
        .isEqualTo("q=1%7C2");
    assertThat(query(Param.query("q").style(Style.DEEP_OBJECT, true), COLOR))
        .isEqualTo("q%5BG%5D=2&q%5BR%5D=1");
    assertThat(query(Param.query("q").asJson(), List.of(1))).isEqualTo("q=%5B1%5D");
    assertThat(query(Param.query("q").reserved(), "a/b?&#")).isEqualTo("q=a/b?%26%23");
    assertThat(query(Param.query("q"), new BigDecimal("1E+3"))).isEqualTo("q=1000");
    assertThat(query(Param.query("q"), 47.497314f)).isEqualTo("q=47.497314");
    assertThat(query(Param.query("q"), 1e10f)).isEqualTo("q=10000000000");
    assertThat(query(Param.query("q"), LocalDate.of(2026, 1, 2))).isEqualTo("q=2026-01-02");
  }

  @Test
  void headersAndCookiesAreWritten() throws Exception {
    Operation<?> operation =
        Operation.of("o", "GET", "/x")
            .param(Param.header("X-List"))
            .param(Param.cookie("one"))
            .param(Param.cookie("two"))
            .returning(Result.none());

    Request sent = sent(operation, Arguments.of(List.of(1, 2), "a b", 3));

    assertThat(sent.header("X-List")).isEqualTo("1,2");
    assertThat(sent.header("Cookie")).isEqualTo("one=a%20b; two=3");
  }

  @Test
  void whatIsLeftOutIsNotSent() throws Exception {
    Operation<?> operation =
        Operation.of("o", "GET", "/x")
            .param(Param.query("a"))
            .param(Param.query("b"))
            .returning(Result.none());

    assertThat(sent(operation, Arguments.of().set(1, 2)).target()).isEqualTo("/x?b=2");
  }

  @Test
  void anArgumentCannotChangeThePath() {
    for (String dangerous : List.of("", ".", "..")) {
      assertThatThrownBy(() -> path(Param.path("id"), dangerous))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The path parameter id would change the path");
    }
  }

  @Test
  void jsonIsUtf8() throws Exception {
    Request sent = body(BodyFormat.json("application/json"), Map.of("name", "Grüße"));

    assertThat(sent.body()).isEqualTo("{\"name\":\"Grüße\"}");
    assertThat(sent.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void formsKeepTheStyleOfEachProperty() throws Exception {
    BodyFormat form =
        BodyFormat.form("application/x-www-form-urlencoded")
            .property("list", Style.FORM, false)
            .json("color");
    Map<String, Object> value =
        new TreeMap<>(Map.of("color", COLOR, "list", LIST, "text", "a&b c"));

    assertThat(body(form, value).body())
        .isEqualTo("color=%7B%22G%22%3A2%2C%22R%22%3A1%7D&list=a+b,c&text=a%26b+c");
  }

  @Test
  void multipartHasAPartForEachPropertyAndItem() throws Exception {
    BodyFormat multipart = BodyFormat.multipart("multipart/form-data").file("files", "image/png");
    Map<String, Object> value =
        new TreeMap<>(Map.of("files", List.of(new byte[] {'1'}, new byte[] {'2'}), "note", "hi"));

    Request sent = body(multipart, value);
    String boundary = sent.header("Content-Type").replaceAll(".*boundary=", "--");

    assertThat(sent.body().split(boundary))
        .containsExactly(
            "",
            part("files\"; filename=\"files", "image/png", "1"),
            part("files\"; filename=\"files", "image/png", "2"),
            part("note", "text/plain; charset=utf-8", "hi"),
            "--\r\n");
  }

  @Test
  void filesInPartsHaveTheirNamesAndAreReadWhenTheyAreSent() throws Exception {
    BodyFormat multipart =
        BodyFormat.multipart("multipart/form-data")
            .file("any", "*/*")
            .file("picture", "image/png, image/jpeg")
            .file("other", "image/png, image/jpeg");
    Map<String, Object> value = new TreeMap<>();
    value.put("any", Upload.once(new ByteArrayInputStream(new byte[] {'1'}), -1).named("a.pdf"));
    value.put("picture", Upload.of(new byte[] {'2'}, "b.jpg"));
    value.put("other", Upload.of(new byte[] {'3'}));

    Request sent = body(multipart, value);
    String boundary = sent.header("Content-Type").replaceAll(".*boundary=", "--");

    assertThat(sent.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(sent.body().split(boundary))
        .containsExactly(
            "",
            part("any\"; filename=\"a.pdf", "application/pdf", "1"),
            part("other\"; filename=\"other", "image/png", "3"),
            part("picture\"; filename=\"b.jpg", "image/jpeg", "2"),
            "--\r\n");
  }

  @Test
  void filesInPartsAreSentAgainOnlyIfAllOfThemCanBe() throws Exception {
    MultipartFormat multipart = BodyFormat.multipart("multipart/form-data");
    Upload again = Upload.of(() -> new ByteArrayInputStream(new byte[100_000]), "", 100_000);
    Upload once = Upload.once(new ByteArrayInputStream(new byte[0]), 0);

    Body repeatable = multipart.write(Map.of("a", again)).body();
    assertThat(repeatable.isRepeatable()).isTrue();
    assertThat(repeatable.open().readAllBytes())
        .hasSize((int) repeatable.length())
        .isEqualTo(repeatable.open().readAllBytes());
    assertThat(multipart.write(Map.of("a", again, "b", once)).body().isRepeatable()).isFalse();
  }

  @Test
  void insideJsonUploadsAreBase64() throws Exception {
    String json = "{\"a\":\"MTI=\"}";

    assertThat(
            body(
                BodyFormat.json("application/json"),
                Map.of("a", Upload.of("12".getBytes(StandardCharsets.UTF_8)))))
        .extracting(Request::body)
        .isEqualTo(json);
    Upload read = Json.mapper().readValue("\"MTI=\"", Upload.class);
    assertThat(read.open()).hasContent("12");
  }

  @Test
  void uploadsAreStreamed() throws Exception {
    byte[] bytes = "12345".getBytes(StandardCharsets.UTF_8);
    Upload sized = Upload.of(() -> new ByteArrayInputStream(bytes), "", bytes.length);
    Upload endless = Upload.of(() -> new ByteArrayInputStream(bytes), "c.png", -1);

    assertThat(body(BodyFormat.bytes("application/pdf"), sized).header("Content-Length"))
        .isEqualTo("5");
    Request chunked = body(BodyFormat.bytes("image/*"), endless);
    assertThat(chunked.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(chunked.header("Content-Type")).isEqualTo("image/png");
    assertThat(chunked.body()).isEqualTo("12345");
  }

  @Test
  void anOptionReplacesAHeader() throws Exception {
    Request sent =
        sent(Clients.GET, Arguments.of(), o -> o.header("accept", "text/html").ifMatch("\"v1\""));

    assertThat(sent.header("Accept")).isEqualTo("text/html");
    assertThat(sent.header("If-Match")).isEqualTo("\"v1\"");
    assertThat(sent.header("User-Agent")).isEqualTo("lockstep-client");
  }

  @Test
  void aHeaderThatWouldArriveAsAnotherIsNotSentAndNotShown() {
    Operation<?> operation =
        Operation.of("o", "GET", "/x").header("X-Name").returning(Result.none());
    for (String value : List.of("sesamé", "sesam\u20ac", "sesam\r\nX-Evil: 1", "sesam\0")) {
      assertThatThrownBy(() -> sent(operation, Arguments.of(value)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("X-Name")
          .hasMessageNotContaining("sesam");
      assertThatThrownBy(() -> sent(Clients.GET, Arguments.of(), o -> o.idempotencyKey(value)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("sesam");
    }
    assertThatThrownBy(() -> Upload.of(new byte[1]).contentType("a/b\r\nX-Evil: 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBaseUrlThatCannotBeCalledIsRefusedWithoutShowingIt() {
    for (String url : List.of("http://me:sec ret@h", "http:///sec", "http://sec_ret", "http://")) {
      assertThatThrownBy(() -> Clients.at(url).build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("baseUrl")
          .hasMessageNotContaining("sec")
          .hasNoCause();
    }
  }

  @Test
  void aClientNeedsToKnowWhereToCall() {
    assertThatThrownBy(() -> Clients.at("").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("baseUrl");
    assertThatThrownBy(() -> Clients.at("http://me:secret@localhost").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("secret");
  }

  private static String part(String name, String type, String content) {
    return "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\nContent-Type: "
        + type
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String path(Param param, Object value) throws IOException {
    Operation<?> operation =
        Operation.of("o", "GET", "/x/{id}").param(param).returning(Result.none());
    return sent(operation, Arguments.of(value)).target();
  }

  private static String query(Param param, Object value) throws IOException {
    Operation<?> operation = Operation.of("o", "GET", "/x").param(param).returning(Result.none());
    return sent(operation, Arguments.of(value)).target().replace("/x?", "");
  }

  private static Request body(BodyFormat format, Object value) throws IOException {
    Operation<?> operation = Operation.of("o", "POST", "/x").body(format).returning(Result.none());
    return sent(operation, Arguments.of().body(value));
  }

  private static Request sent(Operation<?> operation, Arguments arguments, CallOption... options)
      throws IOException {
    try (FakeServer server = new FakeServer(request -> Answer.json("{}"))) {
      Clients.at(server.url()).build().call(operation, arguments, options);
      return server.only();
    }
  }
}
