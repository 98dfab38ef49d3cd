package dev.lockstep.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;
import dev.lockstep.client.webhook.read.Content;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real server hands what comes in to a receiver; a real client sends it. */
final class ReceiverTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final List<Object> heard = new CopyOnWriteArrayList<>();
  private final Receiver receiver = Receiver.of(pet(), count(), form(), bytes(), data(), end());
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hooks/", this::exchange);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void exchange(HttpExchange exchange) throws IOException {
    Reply reply =
        receiver.receive(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            exchange.getRequestBody().readAllBytes());
    exchange.getResponseHeaders().putAll(reply.headers());
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
    exchange.getResponseBody().write(reply.body());
    exchange.close();
  }

  private Hook pet() {
    return Hook.of("new pet", "", "POST")
        .body(Content.json("application/json", "application/vnd.pet+json"), Pet.class)
        .to(
            given -> {
              Pet pet = given.get(0);
              heard.add(pet.id);
              pet.friends.forEach(friend -> heard.add(friend.id));
              return Reply.of(202);
            });
  }

  private Hook count() {
    return Hook.of("count", "", "PUT")
        .required(Param.query("page"), Integer.class)
        .required(Param.header("X-Kinds"), new TypeReference<List<BigDecimal>>() {})
        .optional(Param.query("since"), LocalDate.class)
        .optional(
            Param.query("by").style(Style.PIPE_DELIMITED, false),
            new TypeReference<List<String>>() {})
        .optional(Param.query("pet").style(Style.DEEP_OBJECT, true), Pet.class)
        .optional(Param.cookie("seen"), Boolean.class)
        .optional(Param.query("json").asJson(), new TypeReference<Map<String, Integer>>() {})
        .optionalBody(Content.text("text/*"), String.class)
        .to(
            given -> {
              int page = given.get(0);
              Optional<Pet> pet = given.find(4);
              heard.addAll(List.of(page, given.get(1), given.find(2), given.find(3)));
              heard.addAll(List.of(pet.map(p -> p.id), given.find(5), given.find(6)));
              heard.add(given.find(7));
              return Reply.json(200, Map.of("count", page));
            });
  }

  private Hook form() {
    return Hook.of("form", "", "POST")
        .body(Content.form("application/x-www-form-urlencoded").jsonMember("friends"), Pet.class)
        .to(
            given -> {
              Pet pet = given.get(0);
              heard.addAll(List.of(pet.id, String.valueOf(pet.born), pet.friends.size()));
              return Reply.of(204);
            });
  }

  private Hook bytes() {
    return Hook.of("count", "", "POST")
        .body(Content.bytes("*/*"), byte[].class)
        .to(
            given -> {
              byte[] bytes = given.get(0);
              heard.add(bytes.length);
              throw new RefusalException(410, "No more of these");
            });
  }

  private Hook data() {
    return Hook.of("on", "/data/{id}.{kind}", "POST")
        .required(Param.path("id"), Long.class)
        .required(Param.path("kind"), String.class)
        .to(
            given -> {
              heard.addAll(List.of(given.<Long>get(0), given.<String>get(1)));
              return Reply.of(204).header("X-Heard", "yes");
            });
  }

  private Hook end() {
    return Hook.of("end", "", "POST")
        .to(
            given -> {
              throw new IllegalStateException("A fault of the handler's");
            });
  }

  @Test
  void aBodyIsHandedOver() throws Exception {
    HttpResponse<String> answer =
        send("POST", "new%20pet", "{\"id\": 1, \"friends\": [{\"id\": 2}], \"new\": []}");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
    assertThat(heard).containsExactly(1, 2);
  }

  @Test
  void aNameWillDoWhereThereIsNoPath() {
    byte[] body = "{\"id\": 3}".getBytes(StandardCharsets.UTF_8);
    Map<String, List<String>> headers = Map.of("content-type", List.of("APPLICATION/JSON"));
    assertThat(receiver.receive("post", "new pet", headers, body)).hasToString("202");
    assertThat(heard).containsExactly(3);
  }

  @Test
  void parametersAreReadInEveryStyle() throws Exception {
    HttpResponse<String> answer =
        send(
            "PUT",
            "count?page=7&since=2026-01-02&by=a%7Cb&pet%5Bid%5D=4&json=%7B%22a%22:1%7D",
            "häh",
            "X-Kinds",
            "1, 2.50",
            "Cookie",
            "other=1; seen=true",
            "Content-Type",
            "text/plain; charset=UTF-8");
    assertThat(answer.body()).isEqualTo("{\"count\":7}");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(heard)
        .containsExactly(
            7,
            List.of(BigDecimal.ONE, new BigDecimal("2.50")),
            Optional.of(LocalDate.of(2026, 1, 2)),
            Optional.of(List.of("a", "b")),
            Optional.of(4),
            Optional.of(true),
            Optional.of(Map.of("a", 1)),
            Optional.of("häh"));
  }

  @Test
  void whatCanBeLeftOutIsEmpty() throws Exception {
    assertThat(send("PUT", "count?page=1", "", "X-Kinds", "").statusCode()).isEqualTo(200);
    Optional<?> none = Optional.empty();
    assertThat(heard).containsExactly(1, List.of(), none, none, none, none, none, none);
  }

  @Test
  void aFormBecomesAModel() throws Exception {
    String type = "application/x-www-form-urlencoded";
    String form = "id=1&born=2026-01-02&friends=%5B%7B%22id%22:2%7D%5D";
    assertThat(send("POST", "form", form, "Content-Type", type).statusCode()).isEqualTo(204);
    assertThat(heard).containsExactly(1, "2026-01-02", 1);
  }

  @Test
  void aCallbackHasVariablesBehindItsName() throws Exception {
    HttpResponse<String> answer = send("POST", "of/me/on/data/12.a%2Fb", "");
    assertThat(answer.headers().firstValue("X-Heard")).contains("yes");
    assertThat(heard).containsExactly(12L, "a/b");
  }

  @Test
  void aHandlerMayRefuse() throws Exception {
    HttpResponse<String> answer = send("POST", "count", "ab", "Content-Type", "image/png");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("\"detail\":\"No more of these\"");
    assertThat(heard).containsExactly(2);
  }

  @Test
  void aFaultOfTheHandlerIsThrown() {
    assertThatThrownBy(() -> receiver.receive("POST", "/end", Map.of(), new byte[0]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A fault of the handler's");
  }

  @Test
  void whatIsNotKnownIsNamed() throws Exception {
    HttpResponse<String> answer = send("POST", "nowhere", "{}");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("There is no webhook at '/hooks/nowhere'", "new pet, count, form, ");
  }

  @Test
  void anotherMethodIsNotAllowed() throws Exception {
    HttpResponse<String> answer = send("GET", "count", "");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST, PUT");
  }

  @Test
  void anotherMediaTypeIsNotRead() throws Exception {
    HttpResponse<String> answer = send("POST", "new%20pet", "<a/>", "Content-Type", "text/xml");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body())
        .contains("new pet is sent as application/json, application/vnd.pet+json, and not as text");
  }

  @Test
  void whatIsNoJsonIsPointedOut() throws Exception {
    assertThat(send("POST", "new%20pet", "{\"id\": 1").body())
        .contains("the body is not JSON at line 1, column 9");
    assertThat(send("POST", "new%20pet", "").body()).contains("the body is missing");
    assertThat(send("POST", "new%20pet", "null").body()).contains("the body is null");
    assertThat(heard).isEmpty();
  }

  @Test
  void whatDoesNotFitIsPointedOut() throws Exception {
    assertThat(send("POST", "new%20pet", "{\"id\": 1, \"friends\": [{\"id\": \"x\"}]}").body())
        .contains("\"pointer\":\"/friends/0/id\",\"message\":\"is not a whole number of 32 bits\"");
    assertThat(send("POST", "new%20pet", "{\"friends\": [{\"id\": 1}]}").body())
        .contains("The required property Pet.id is missing");
    assertThat(send("POST", "new%20pet", "[]").body()).contains("the body is not a Pet");
    assertThat(send("POST", "new%20pet", "{\"id\": 1, \"born\": \"May\"}").body())
        .contains("#/born is not a date");
    assertThat(heard).isEmpty();
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws Exception {
    HttpResponse<String> answer =
        send("PUT", "count?page=x&since=&pet%5Ba%5D=1&pet%5Ba%5D%5Bb%5D=1&json=%7B", "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "\"parameter\":\"page\",\"message\":\"is not a whole number of 32 bits\"",
            "\"parameter\":\"X-Kinds\",\"message\":\"is missing\"",
            "\"parameter\":\"pet\",\"message\":\"(/a) is both a value and an object\"",
            "\"parameter\":\"json\",\"message\":\"is not JSON at line 1, column 2\"");
    assertThat(heard).isEmpty();
  }

  private HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/" + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return Objects.requireNonNull(CLIENT.send(request.build(), BodyHandlers.ofString()));
  }
}
