package com.example.shop.api;

import dev.lockstep.server.request.Part;
import java.util.List;

/**
 * What uploadFiles is asked.
 */
public record UploadFilesRequest(long orderId, com.example.shop.model.UploadFilesRequest body, List<Part> parts) {}
