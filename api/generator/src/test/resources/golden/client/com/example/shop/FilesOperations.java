package com.example.shop;

import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.style.Param;
import java.io.InputStream;

/** The operations as the runtime knows them. */
final class FilesOperations {
  private FilesOperations() {}

  static final Operation<NoContent> UPLOAD_FILES =
      Operation.of("uploadFiles", "POST", "/orders/{orderId}/files")
          .param(Param.path("orderId"))
          .body(BodyFormat.multipart("multipart/form-data").file("files", "application/octet-stream"))
          .accept("application/problem+json")
          .returning(Result.none());

  static final Operation<InputStream> DOWNLOAD_FILE =
      Operation.of("downloadFile", "GET", "/orders/{orderId}/files/{name}")
          .param(Param.path("orderId"))
          .param(Param.path("name"))
          .accept("application/octet-stream", "application/problem+json")
          .returning(Result.stream());
}
