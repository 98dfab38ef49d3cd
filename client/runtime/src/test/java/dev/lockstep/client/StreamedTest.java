package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.streamed.ServerEvent;
import dev.lockstep.client.streamed.Streamed;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class StreamedTest {
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Operation<Streamed<Map<String, Integer>>> LINES =
      Operation.of("lines", "GET", "/lines")
          .returning(Streamed.values(new TypeReference<Map<String, Integer>>() {}));
  private static final Operation<Streamed<ServerEvent<String>>> TEXTS =
      Operation.of("events", "GET", "/events").returning(Streamed.events(String.class));
  private static final Operation<Streamed<ServerEvent<JsonNode>>> EVENTS =
      Operation.of("events", "GET", "/events").returning(Streamed.events(JsonNode.class));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1}\n{\"a\":2}\n",
        "\uFEFF{\"a\":1}\r\n\r\n  {\"a\":2}",
        "\u001e{\"a\":1}\n\u001e{\"a\":\n2}\n"
      })
  void valuesComeOneAfterTheOther(String body) throws IOException {
    try (RawServer server = RawServer.closing(answer("application/x-ndjson") + body);
        Streamed<Map<String, Integer>> values = Clients.call(server.url(), LINES)) {

      assertThat(values).containsExactly(Map.of("a", 1), Map.of("a", 2));
    }
  }

  @Test
  void aValueIsHereBeforeTheNextIsSent() throws IOException {
    String body = answer("application/json-seq") + "\u001e{\"a\":1}\n";
    try (RawServer server = RawServer.holding(body);
        Streamed<Map<String, Integer>> values = idle(server, LINES);
        Stream<Map<String, Integer>> stream = values.stream()) {
      Iterator<Map<String, Integer>> iterator = stream.iterator();

      assertThat(iterator.next()).isEqualTo(Map.of("a", 1));
      assertThatThrownBy(iterator::hasNext)
          .isInstanceOfSatisfying(
              ApiTimeoutException.class,
              e -> assertThat(e.phase()).isEqualTo(ApiTimeoutException.Phase.BODY));
    }
  }

  @Test
  void theLimitOfTheCallDoesNotEndWhatIsAlive() throws Exception {
    FakeTime time = new FakeTime();
    try (RawServer server = RawServer.closing(answer("text/event-stream") + "data: 1\n\n");
        Streamed<ServerEvent<String>> events =
            Clients.at(server.url()).time(time).build().call(TEXTS, Arguments.of())) {
      time.sleep(Duration.ofDays(1));

      assertThat(events.stream().map(ServerEvent::data)).containsExactly("1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}\n{\"a\":", "{\"a\":1}\n{\"a\":\"x\"}", "{\"a\":1}\nnull"})
  void aValueThatIsNotWhatWasPromisedIsFoundWhenItIsDue(String body) throws IOException {
    try (RawServer server = RawServer.closing(answer("application/jsonl") + body);
        Streamed<Map<String, Integer>> values = Clients.call(server.url(), LINES)) {
      Iterator<Map<String, Integer>> iterator = values.iterator();

      assertThat(iterator.next()).isEqualTo(Map.of("a", 1));
      assertThatThrownBy(iterator::next).isInstanceOf(InvalidResponseException.class);
    }
  }

  @Test
  void anotherMediaTypeIsNoStream() throws IOException {
    try (RawServer server = RawServer.closing(answer("text/html") + "<p>")) {
      assertThatThrownBy(() -> Clients.call(server.url(), LINES))
          .isInstanceOf(InvalidResponseException.class)
          .hasMessageContaining("text/html");
      assertThatThrownBy(() -> Clients.call(server.url(), TEXTS))
          .isInstanceOf(InvalidResponseException.class);
    }
  }

  @Test
  void aConnectionThatBreaksIsAnError() throws IOException {
    String body = "HTTP/1.1 200 OK\nContent-Length: 100\n\ndata: 1\n\nda";
    try (RawServer server = RawServer.closing(body);
        Streamed<ServerEvent<String>> events = Clients.call(server.url(), TEXTS)) {
      Iterator<ServerEvent<String>> iterator = events.iterator();

      assertThat(iterator.next().text()).isEqualTo("1");
      assertThatThrownBy(iterator::hasNext).isInstanceOf(ApiConnectionException.class);
    }
  }

  @Test
  void whatIsStreamedIsReadOnceAndEnds() throws IOException {
    try (RawServer server = RawServer.closing(answer("application/x-ndjson"));
        Streamed<Map<String, Integer>> values = Clients.call(server.url(), LINES)) {
      Iterator<Map<String, Integer>> iterator = values.iterator();

      assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(values::stream).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void eventsHaveAKindAnIdAndDataOfSeveralLines() throws IOException {
    List<ServerEvent<String>> events =
        events(
            "\uFEFF: hello\nretry: 1500\nretry: soon\nid: 7\nevent: note\ndata: one\ndata:  two\n\n"
                + "event: lost\n\ndata\n\nid\ndata:x\ndata\nunknown: y\n\ndata: cut off");

    assertThat(events).extracting(ServerEvent::event).containsExactly("note", "message", "message");
    assertThat(events).extracting(ServerEvent::text).containsExactly("one\n two", "", "x\n");
    assertThat(events).extracting(ServerEvent::id).containsExactly("7", "7", "");
    assertThat(events.get(0).retry()).contains(Duration.ofMillis(1500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesOfEventsEndInAnyWay(String end) throws IOException {
    String body = "data: a\n\ndata: b\ndata: c\n\nid: 1\u0000\ndata: d\n\n".replace("\n", end);

    assertThat(events(body)).extracting(ServerEvent::text).containsExactly("a", "b\nc", "d");
  }

  @Test
  void anEventThatEndsInCrIsHereBeforeTheNextIsSent() throws IOException {
    try (RawServer server = RawServer.holding(answer("text/event-stream") + "data: 1\r\r");
        Streamed<ServerEvent<String>> events = idle(server, TEXTS)) {
      assertThat(events.iterator().next().data()).isEqualTo("1");
    }
  }

  @Test
  void dataIsReadWhenItIsAskedFor() throws IOException {
    String body = "data: {\"a\":\ndata: 1}\n\ndata: [DONE]\n\n";
    try (RawServer server = RawServer.closing(answer("text/event-stream") + body);
        Streamed<ServerEvent<JsonNode>> stream = Clients.call(server.url(), EVENTS)) {
      List<ServerEvent<JsonNode>> events = stream.stream().toList();

      assertThat(events.get(0).data().path("a").intValue()).isEqualTo(1);
      assertThat(events.get(1).text()).isEqualTo("[DONE]");
      assertThatThrownBy(() -> events.get(1).data()).isInstanceOf(InvalidResponseException.class);
    }
  }

  private static List<ServerEvent<String>> events(String body) throws IOException {
    // The server that is told to send lines makes CRLF of LF: this one sends what it is given.
    FakeServer.Answer answer =
        new FakeServer.Answer(200, body, "Content-Type", "text/event-stream; charset=utf-8");
    try (FakeServer server = new FakeServer(request -> answer);
        Streamed<ServerEvent<String>> events = Clients.call(server.url(), TEXTS)) {
      return events.stream().toList();
    }
  }

  private static <T> T idle(RawServer server, Operation<T> operation) {
    return Clients.at(server.url())
        .timeouts(t -> t.bodyIdle(SHORT))
        .build()
        .call(operation, Arguments.of());
  }

  private static String answer(String mediaType) {
    return "HTTP/1.1 200 OK\nContent-Type: " + mediaType + "\n\n";
  }
}
