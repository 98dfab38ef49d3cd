package dev.lockstep.client.call;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.stage.Stages;

/**
 * What all calls of one client have in common.
 *
 * @param baseUrl without a slash at its end
 * @param headers sent with every call
 * @param retries how often a call is repeated that says nothing else
 * @param maxPages how many pages of one collection are read at most
 * @param owned whether the client made the transport, and so closes it
 * @param stages what happens between a call and the wire
 */
public record Settings(
    String baseUrl,
    Headers headers,
    Timeouts timeouts,
    Retries retries,
    int maxPages,
    boolean owned,
    Stages stages) {}
