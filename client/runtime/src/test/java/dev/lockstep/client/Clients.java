package dev.lockstep.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.util.List;
import java.util.function.Function;

/** Clients without generated code: a builder gives the runtime's calls themselves. */
final class Clients {
  static final Operation<JsonNode> GET =
      Operation.of("getThing", "GET", "/thing")
          .accept("application/json")
          .returning(Result.json(JsonNode.class));
  static final Operation<List<Integer>> NUMBERS =
      Operation.of("listNumbers", "GET", "/numbers")
          .returning(Result.json(new TypeReference<List<Integer>>() {}));

  private Clients() {}

  static ClientBuilder<Calls> at(String url) {
    Api api =
        Api.of("Test", "")
            .scheme("basic", Scheme.Kind.BASIC, "")
            .scheme("token", Scheme.Kind.BEARER, "")
            .scheme("header", Scheme.Kind.API_KEY_HEADER, "X-API-Key")
            .scheme("query", Scheme.Kind.API_KEY_QUERY, "api_key")
            .scheme("cookie", Scheme.Kind.API_KEY_COOKIE, "key");
    return new ClientBuilder<>(api, Function.<Calls>identity()).baseUrl(url);
  }

  static <T> T call(String url, Operation<T> operation, Object... arguments) {
    return at(url).retries(r -> r.max(0)).build().call(operation, Arguments.of(arguments));
  }
}
