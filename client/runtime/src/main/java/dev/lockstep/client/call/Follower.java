package dev.lockstep.client.call;

import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Received;
import dev.lockstep.client.operation.Result;
import java.io.IOException;
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
    Result<Optional<R>> result = Result.optional(type);
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
            received -> whileWaiting(received, result));
    Headers headers = calls.settings().headers().with("Accept", accept);
    HttpCall call = new HttpCall("GET", target, headers, Body.none());
    return calls.exchange(asking, call, new Calls.None());
  }

  /** What comes before the result need not look like it. */
  private static <R> Optional<R> whileWaiting(Received received, Result<Optional<R>> result)
      throws IOException {
    try {
      return result.read(received);
    } catch (InvalidResponseException e) {
      if (received.answer().status() == 202) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
