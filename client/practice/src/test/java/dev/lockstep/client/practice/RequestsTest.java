package dev.lockstep.client.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.example.shop.ShopClient;
import com.example.shop.model.Account;
import com.example.shop.model.Book;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.error.NotFoundException;
import dev.lockstep.client.error.PaginationException;
import dev.lockstep.client.error.RedirectException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows to those who know Python's requests does what it says. Each example is run
 * by the test of its name.
 */
final class RequestsTest {
  private static final String BOOK = "{\"id\":\"b-1\",\"title\":\"Dune\"}";
  private static final String ACCOUNT = "{\"user\":\"ada\"}";

  @TempDir private static Path classes;
  private static Examples examples;

  @TempDir private Path folder;
  private ShopServer server;
  private ShopClient shop;

  @BeforeAll
  static void compile() throws Exception {
    examples = new Examples(classes);
  }

  @AfterAll
  static void unload() throws IOException {
    examples.close();
  }

  @BeforeEach
  void open() throws IOException {
    server = new ShopServer();
    shop = clientAt(server.url());
  }

  @AfterEach
  void close() {
    shop.close();
    server.close();
  }

  @Test
  void everyExampleHasATestOfItsName() {
    List<String> tests =
        Arrays.stream(RequestsTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .toList();
    assertThat(examples.names()).hasSizeGreaterThan(20).isSubsetOf(tests);
  }

  @Test
  void getWithParameters() throws Exception {
    server.answer(200, "[" + BOOK + "]");
    assertThat(examples.run("getWithParameters", shop)).asString().contains("Dune");
    assertThat(server.lines()).containsExactly("GET /books?author=Le%20Guin&tag=new&tag=used");
  }

  @Test
  void postJson() throws Exception {
    server.answer(201, BOOK);
    assertThat(examples.run("postJson", shop)).isEqualTo("b-1");
    assertSent("POST /books", "application/json", "{\"title\":\"Dune\"}");
  }

  @Test
  void putJson() throws Exception {
    server.answer(200, BOOK);
    assertThat(examples.run("putJson", shop)).isInstanceOf(Book.class);
    String json = "{\"title\":\"Dune\",\"author\":\"Herbert\"}";
    assertSent("PUT /books/b-1", "application/json", json);
  }

  @Test
  void patchJson() throws Exception {
    server.answer(200, BOOK);
    assertThat(examples.run("patchJson", shop)).isInstanceOf(Book.class);
    String json = "{\"title\":\"Dune II\",\"author\":null}";
    assertSent("PATCH /books/b-1", "application/merge-patch+json", json);
  }

  @Test
  void delete() throws Exception {
    server.answer(204, "");
    examples.run("delete", shop);
    assertSent("DELETE /books/b-1", "", "");
  }

  @Test
  void getWithHeader() throws Exception {
    server.answer(200, BOOK);
    assertThat(examples.run("getWithHeader", shop)).isInstanceOf(Book.class);
    assertThat(server.only().header("X-Trace")).isEqualTo("t-1");
  }

  @Test
  void postForm() throws Exception {
    server.answer(204, "");
    examples.run("postForm", shop);
    String form = "user=ada&password=correct+horse";
    assertSent("POST /sign-in", "application/x-www-form-urlencoded", form);
  }

  @Test
  void postFiles() throws Exception {
    server.answer(204, "");
    examples.run("postFiles", shop, picture());
    ShopServer.Seen seen = server.only();
    assertThat(seen.line()).isEqualTo("POST /books/b-1/pictures");
    assertThat(seen.header("Content-Type")).startsWith("multipart/form-data; boundary=");
    String boundary = "--" + seen.header("Content-Type").replaceAll(".*boundary=\"?|\"$", "");
    assertThat(seen.body().replace("\r\n", "\n").split(boundary + "(--)?\n"))
        .containsExactly(
            "",
            """
            Content-Disposition: form-data; name="caption"
            Content-Type: text/plain; charset=utf-8

            Front
            """,
            """
            Content-Disposition: form-data; name="picture"; filename="%s"
            Content-Type: image/png

            PNG
            """
                .formatted(picture().getFileName()));
  }

  @Test
  void putFile() throws Exception {
    server.answer(204, "");
    examples.run("putFile", shop, picture());
    assertSent("PUT /covers/b-1", "image/png", "PNG");
  }

  @Test
  void getFile() throws Exception {
    String name = "attachment; filename=\"back.png\"";
    server.answer(200, "PNG", "Content-Type", "image/png", "Content-Disposition", name);
    assertThat(examples.run("getFile", shop, folder)).isEqualTo(folder.resolve("back.png"));
    assertThat(folder.resolve("back.png")).hasContent("PNG");
  }

  @Test
  void getStatus() throws Exception {
    server.answer(200, BOOK, "ETag", "\"v1\"");
    assertThat(examples.run("getStatus", shop)).isEqualTo("200 \"v1\" Dune");
  }

  @Test
  void raiseForStatus() {
    server.answer(404, "{\"title\":\"Not Found\",\"status\":404}");
    assertThatThrownBy(running("raiseForStatus")).isInstanceOf(NotFoundException.class);
    assertThat(server.only().line()).isEqualTo("GET /books/none");
  }

  @Test
  void catchAll() throws Exception {
    server.answer(200, BOOK).answer(418, "").answer(302, "", "Location", "/books/b-1").silence();
    assertThat(examples.run("catchAll", shop)).isEqualTo("Dune");
    assertThat(examples.run("catchAll", shop)).isEqualTo("418");
    assertThat(examples.run("catchAll", shop)).isEqualTo("led astray");
    assertThat(examples.run("catchAll", shop)).isEqualTo("too slow");
    try (ShopClient nowhere = clientAt("http://localhost:" + freePort())) {
      assertThat(examples.run("catchAll", nowhere)).isEqualTo("not there");
    }
  }

  @Test
  void timeout() {
    server.silence();
    assertThatThrownBy(running("timeout"))
        .asInstanceOf(type(ApiTimeoutException.class))
        .extracting(ApiTimeoutException::phase)
        .isEqualTo(ApiTimeoutException.Phase.CALL);
  }

  @Test
  void timeoutsOfConnectingAndReading() {
    server.silence();
    assertThatThrownBy(() -> examples.run("timeoutsOfConnectingAndReading", server.url()))
        .asInstanceOf(type(ApiTimeoutException.class))
        .extracting(ApiTimeoutException::phase)
        .isEqualTo(ApiTimeoutException.Phase.RESPONSE);
  }

  @Test
  void limitRedirects() {
    for (int i = 2; i <= 5; i++) {
      server.answer(302, "", "Location", "/books/b-" + i);
    }
    assertThatThrownBy(running("limitRedirects"))
        .asInstanceOf(type(RedirectException.class))
        .extracting(RedirectException::reason)
        .isEqualTo(RedirectException.Reason.TOO_MANY);
    assertThat(server.lines())
        .containsExactly("GET /books/b-1", "GET /books/b-2", "GET /books/b-3", "GET /books/b-4");
  }

  @Test
  void followNoRedirects() throws Exception {
    server.answer(302, "", "Location", "/books/b-2");
    assertThat(examples.run("followNoRedirects", shop)).isEqualTo("/books/b-2");
    assertThat(server.lines()).containsExactly("GET /books/b-1");
  }

  @Test
  void retry() throws Exception {
    server.answer(503, "").answer(429, "").answer(200, BOOK);
    assertThat(examples.run("retry", shop)).isInstanceOf(Book.class);
    assertThat(server.lines()).hasSize(3).containsOnly("GET /books/b-1");
  }

  @Test
  void retryPost() throws Exception {
    server.answer(503, "").answer(503, "").answer(503, "").answer(201, BOOK);
    assertThat(examples.run("retryPost", shop)).isInstanceOf(Book.class);
    assertThat(server.seen())
        .hasSize(4)
        .allMatch(seen -> seen.header("Idempotency-Key").equals("order-42"));
  }

  @Test
  void session() throws Exception {
    server
        .answer(204, "", "Set-Cookie", "session=s-1; Path=/; HttpOnly")
        .answer(200, "{\"books\":[\"b-1\"]}");
    assertThat(examples.run("session", server.url())).isEqualTo(List.of("b-1"));
    assertThat(server.lines()).containsExactly("POST /sign-in", "GET /basket");
    assertThat(server.seen()).allMatch(seen -> seen.header("X-Tenant").equals("acme"));
    assertThat(server.seen().get(1).header("Cookie")).isEqualTo("session=s-1");
  }

  @Test
  void getWithCookie() throws Exception {
    server.answer(200, "{\"books\":[]}");
    assertThat(examples.run("getWithCookie", shop)).isEqualTo(List.of());
    assertThat(server.only().header("Cookie")).isEqualTo("session=s-1");
  }

  @Test
  void basic() throws Exception {
    server.answer(200, ACCOUNT);
    assertThat(examples.run("basic", shop)).isInstanceOf(Account.class);
    assertThat(server.only().header("Authorization")).isEqualTo("Basic YWRhOmNvcnJlY3QgaG9yc2U=");
  }

  @Test
  void bearer() throws Exception {
    server.answer(200, ACCOUNT);
    assertThat(examples.run("bearer", shop)).isInstanceOf(Account.class);
    assertThat(server.only().header("Authorization")).isEqualTo("Bearer t-1");
  }

  @Test
  void apiKey() throws Exception {
    server.answer(200, ACCOUNT);
    assertThat(examples.run("apiKey", shop)).isInstanceOf(Account.class);
    assertThat(server.only().header("X-API-Key")).isEqualTo("k-123");
    assertThat(server.only().header("Authorization")).isEmpty();
  }

  @Test
  void clientCredentials() throws Exception {
    server.answer(200, "{\"access_token\":\"t-9\",\"token_type\":\"bearer\",\"expires_in\":60}");
    server.answer(200, ACCOUNT);
    assertThat(examples.run("clientCredentials", shop)).isInstanceOf(Account.class);
    assertThat(server.lines()).containsExactly("POST /token", "GET /account");
    ShopServer.Seen token = server.seen().get(0);
    assertThat(token.header("Authorization")).isEqualTo("Basic bXktY2xpZW50OnNlY3JldA==");
    assertThat(token.body().split("&"))
        .containsExactlyInAnyOrder("grant_type=client_credentials", "scope=account");
    assertThat(server.seen().get(1).header("Authorization")).isEqualTo("Bearer t-9");
  }

  @Test
  void pages() throws Exception {
    server.answer(200, "[" + BOOK + "]", "Link", "</books?after=1>; rel=\"next\"");
    server.answer(200, "[" + BOOK + "]");
    assertThat(examples.run("pages", shop)).isEqualTo(List.of("Dune", "Dune"));
    assertThat(server.lines()).containsExactly("GET /books", "GET /books?after=1");
  }

  @Test
  void thereAreNoMorePagesThanTheLimitOfTheExample() {
    for (int page = 1; page <= 200; page++) {
      String next = "</books?after=" + page + ">; rel=\"next\"";
      // The JDK's server answers on a connection that stays open 40 ms late.
      server.answer(200, "[" + BOOK + "]", "Link", next, "Connection", "close");
    }
    assertThatThrownBy(running("pages"))
        .asInstanceOf(type(PaginationException.class))
        .extracting(PaginationException::reason)
        .isEqualTo(PaginationException.Reason.TOO_MANY_PAGES);
    assertThat(server.lines()).hasSize(100);
  }

  private ThrowingCallable running(String example) {
    return () -> examples.run(example, shop);
  }

  private void assertSent(String line, String contentType, String body) {
    assertThat(server.only().line()).isEqualTo(line);
    assertThat(server.only().header("Content-Type")).isEqualTo(contentType);
    assertThat(server.only().body()).isEqualTo(body);
  }

  private Path picture() throws IOException {
    return Files.writeString(folder.resolve("front.png"), "PNG");
  }

  /** A client that does not wait before a retry. */
  private static ShopClient clientAt(String url) {
    return ShopClient.builder()
        .baseUrl(url)
        .retries(r -> r.backoff(Duration.ZERO, Duration.ZERO))
        .build();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
