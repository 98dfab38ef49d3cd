package dev.lockstep.client.call;

import dev.lockstep.client.http.Body;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Asks after what a call has started, with what that call was allowed to show.
 *
 * @param started the operation of that call
 * @param uri where it went
 */
record Follower(Calls calls, Operation<?> started, URI uri) {

  String operation() {
    return started.label();
  }

  Time time() {
    return calls.settings().stages().time();
  }

  <R> ApiResponse<Optional<R>> get(URI target, Class<R> type) {
    String accept = "application/json";
    Operation<Optional<R>> asking =
        new Operation<>(
            started.id(),
            "GET",
            started.server(),
            target.getPath(),
            List.of(),
            Optional.empty(),
            accept,
            started.security(),
            Result.optional(type));
    Headers headers = calls.settings().headers().with("Accept", accept);
    HttpCall call = new HttpCall("GET", target, headers, Body.none());
    return calls.exchange(asking, call, new Calls.None());
  }
}
