package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.error.NotFoundException;
import org.junit.jupiter.api.Test;

final class ConditionTest {
  @Test
  void whatHasNotChangedIsEmpty() throws Exception {
    try (FakeServer server = new FakeServer(ConditionTest::version2);
        ThingClient client = ThingClient.at(server.url())) {
      assertThat(client.ifChanged("\"v2\"", ThingClient::get)).isEmpty();
    }
  }

  @Test
  void whatHasChangedIsRead() throws Exception {
    try (FakeServer server = new FakeServer(ConditionTest::version2);
        ThingClient client = ThingClient.at(server.url())) {
      assertThat(client.ifChanged("\"v1\"", c -> c.get().intValue())).contains(2);
      assertThat(client.get().intValue()).isEqualTo(2);
      assertThat(server.requests())
          .extracting(request -> request.header("If-None-Match"))
          .containsExactly("\"v1\"", "");
    }
  }

  @Test
  void otherAnswersAreWhatTheyAlwaysAre() throws Exception {
    try (FakeServer server = new FakeServer(request -> new Answer(404, ""));
        ThingClient client = ThingClient.at(server.url())) {
      assertThatThrownBy(() -> client.ifChanged("\"v1\"", ThingClient::get))
          .isInstanceOf(NotFoundException.class);
    }
  }

  private static Answer version2(Request request) {
    return request.header("If-None-Match").equals("\"v2\"")
        ? new Answer(304, "", "ETag", "\"v2\"")
        : Answer.json("2", "ETag", "\"v2\"");
  }
}
