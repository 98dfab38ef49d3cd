package com.example.shop.api;

import com.example.shop.model.OrderPatch;
import dev.lockstep.server.security.Caller;

/**
 * What patchOrder is asked.
 */
public record PatchOrderRequest(Caller caller, long orderId, OrderPatch body) {}
