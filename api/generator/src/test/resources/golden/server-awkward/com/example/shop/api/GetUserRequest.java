package com.example.shop.api;

import com.example.shop.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * What getUser is asked.
 */
public record GetUserRequest(String a, List<String> b, Optional<String> a2, boolean class_,
    Optional<Response> filter, Optional<Response> raw) {}
