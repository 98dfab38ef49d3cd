package com.example.shop.api;


/**
 * What getOrder is asked.
 */
public record GetOrderRequest(long orderId) {}
