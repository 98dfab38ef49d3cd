package com.example.shop.api;

import com.example.shop.model.UploadFilesBody;
import dev.lockstep.server.request.Part;
import java.util.List;

/**
 * What uploadFiles is asked.
 */
public record UploadFilesRequest(long orderId, UploadFilesBody body, List<Part> parts) {}
