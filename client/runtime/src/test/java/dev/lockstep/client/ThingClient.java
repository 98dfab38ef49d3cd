package dev.lockstep.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;

/** What the generator would make of an API with things in it. */
final class ThingClient extends ApiClient<ThingClient> {
  private static final Api API = Api.of("Things", "");
  private static final Operation<JsonNode> GET =
      Operation.of("getThing", "GET", "/thing").returning(Result.json(JsonNode.class));
  private static final Operation<NoContent> START =
      Operation.of("startThing", "POST", "/things").returning(Result.none());
  private static final Operation<Download> DOWNLOAD =
      Operation.of("downloadThing", "GET", "/thing").returning(Download.result());

  private ThingClient(Calls calls) {
    super(API, ThingClient::new, calls);
  }

  static ThingClient at(String url) {
    return at(url, Time.SYSTEM);
  }

  static ThingClient at(String url, Time time) {
    return new ClientBuilder<>(API, ThingClient::new)
        .baseUrl(url)
        .time(time)
        .retries(r -> r.max(0))
        .build();
  }

  JsonNode get() {
    return calls.call(GET, Arguments.of());
  }

  Download download() {
    return calls.call(DOWNLOAD, Arguments.of());
  }

  void start() {
    starting();
  }

  ApiResponse<NoContent> starting() {
    return calls.respond(START, Arguments.of());
  }
}
