package dev.lockstep.client.auth;

import dev.lockstep.client.http.Deadline;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.http.Transport;

/**
 * By what a token is fetched that a call needs.
 *
 * @param deadline of the call, which the token may not outlast
 */
public record Wire(Transport transport, Deadline deadline, Time time) {}
