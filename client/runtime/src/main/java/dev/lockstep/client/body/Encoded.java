package dev.lockstep.client.body;

import dev.lockstep.client.http.Body;

/**
 * A body that is ready to be sent.
 *
 * @param mediaType the value of its Content-Type header
 */
public record Encoded(String mediaType, Body body) {}
