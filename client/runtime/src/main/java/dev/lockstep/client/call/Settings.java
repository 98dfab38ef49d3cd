package dev.lockstep.client.call;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.http.Transport;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.retry.RetryBudget;

/**
 * What all calls of one client have in common.
 *
 * @param baseUrl without a slash at its end
 * @param headers sent with every call
 * @param maxPages how many pages of one collection are read at most
 * @param owned whether the client made the transport, and so closes it
 * @param budget what retries may cost, together with the clients that this one was derived from
 */
public record Settings(
    String baseUrl,
    Credentials credentials,
    Headers headers,
    Timeouts timeouts,
    int maxPages,
    Transport transport,
    boolean owned,
    Time time,
    Retries retries,
    RetryBudget budget) {}
