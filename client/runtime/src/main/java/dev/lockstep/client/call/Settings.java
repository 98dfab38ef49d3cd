package dev.lockstep.client.call;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.stage.Stages;

/**
 * What all calls of one client have in common.
 *
 * @param baseUrl without a slash at its end
 * @param relocated whether the client was told the base URL, which then goes for operations too
 *     that have a server of their own
 * @param headers sent with every call
 * @param retries how often a call is repeated that says nothing else
 * @param maxPages how many pages of one collection are read at most
 * @param owned whether the client made the transport, and so closes it
 * @param stages what happens between a call and the wire
 */
public record Settings(
    String baseUrl,
    boolean relocated,
    Headers headers,
    Timeouts timeouts,
    Retries retries,
    int maxPages,
    boolean owned,
    Stages stages) {

  /** The server of an operation that is not where the API is; empty for all others. */
  String serverOf(Operation<?> operation) {
    return relocated ? "" : operation.server();
  }
}
