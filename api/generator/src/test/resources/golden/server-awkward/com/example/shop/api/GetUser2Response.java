package com.example.shop.api;

import dev.lockstep.server.response.ApiResponse;

/** What get-user may answer. */
public sealed interface GetUser2Response extends ApiResponse
    permits ErrorResponseNotFound {
}
