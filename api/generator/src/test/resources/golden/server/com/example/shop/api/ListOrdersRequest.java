package com.example.shop.api;

import com.example.shop.model.OrderStatus;
import java.util.List;
import java.util.Optional;

/**
 * What listOrders is asked.
 */
public record ListOrdersRequest(Optional<OrderStatus> status, Optional<List<String>> tags,
    Optional<String> cursor, int limit) {}
