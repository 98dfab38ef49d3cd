package com.example.shop.api;

import com.example.shop.model.NewOrder;
import dev.lockstep.server.security.Caller;
import java.util.Optional;

/**
 * What createOrder is asked.
 */
public record CreateOrderRequest(Caller caller, Optional<String> idempotencyKey, NewOrder body) {}
