package dev.lockstep.client.stage;

import dev.lockstep.client.http.HttpCall;

/**
 * A request on its way through the stages.
 *
 * @param call as it is so far
 * @param exchange the call that it is part of
 */
record Pending(HttpCall call, Exchange exchange) {

  Pending with(HttpCall changed) {
    return new Pending(changed, exchange);
  }
}
