package com.example.shop.api;

import dev.lockstep.server.security.Caller;

/**
 * What get-user is asked.
 */
public record GetUser2Request(Caller caller, String c, String d) {}
