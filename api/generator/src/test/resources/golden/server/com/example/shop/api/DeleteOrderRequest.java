package com.example.shop.api;

import dev.lockstep.server.security.Caller;

/**
 * What deleteOrder is asked.
 */
public record DeleteOrderRequest(Caller caller, long orderId) {}
