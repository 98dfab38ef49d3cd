package com.example.shop;

import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.AsyncCall;
import dev.lockstep.client.call.CallOption;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.util.concurrent.CompletableFuture;

/** The operations of default. */
public final class DefaultClient {
  private static final Operation<NoContent> SUBSCRIBE =
      Operation.of("subscribe", "POST", "/streams").accept().returning(Result.none());
  private static final Operation<NoContent> FEED =
      Operation.of("feed", "POST", "/feeds").accept().returning(Result.none());

  private final Calls calls;
  private final WithResponse withResponse = new WithResponse();

  DefaultClient(Calls calls) {
    this.calls = calls;
  }

  /** The same operations; they give status and headers too. */
  public WithResponse withResponse() {
    return withResponse;
  }

  /** subscribe */
  public void subscribe(CallOption... options) {
    withResponse.subscribe(options);
  }

  /** feed */
  public void feed(CallOption... options) {
    withResponse.feed(options);
  }

  /** The operations of default, with status and headers. */
  public final class WithResponse {
    public ApiResponse<NoContent> subscribe(CallOption... options) {
      return calls.respond(SUBSCRIBE, Arguments.of(), options);
    }
    public ApiResponse<NoContent> feed(CallOption... options) {
      return calls.respond(FEED, Arguments.of(), options);
    }
  }

  /** The operations of default, with futures. */
  public final class Async {
    public CompletableFuture<NoContent> subscribe(CallOption... options) {
      return AsyncCall.start(() -> withResponse.subscribe(options).body());
    }
    public CompletableFuture<NoContent> feed(CallOption... options) {
      return AsyncCall.start(() -> withResponse.feed(options).body());
    }
  }
}
