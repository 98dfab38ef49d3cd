package com.example.shop.resource;

import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.validate.Shapes;
import java.util.List;

/** What the document says of each operation. */
final class FilesOperations {
  static final Operation UPLOAD_FILES = uploadFiles();
  static final Operation DOWNLOAD_FILE = downloadFile();

  private FilesOperations() {}

  static List<Operation> all() {
    return List.of(
        UPLOAD_FILES,
        DOWNLOAD_FILE);
  }

  private static Operation uploadFiles() {
    return Operation.named("uploadFiles")
        .parameter(Parameter.path("orderId", "p0", Shapes.int64()))
        .body(
            RequestBody.mandatory()
                .content("multipart/form-data", RequestBody.Kind.MULTIPART,
                    ShopShapes.UPLOAD_FILES_BODY))
        .statuses("204", "default")
        .open()
        .build();
  }

  private static Operation downloadFile() {
    return Operation.named("downloadFile")
        .parameter(Parameter.path("orderId", "p0", Shapes.int64()))
        .parameter(Parameter.path("name", "p1", Shapes.text()))
        .produces("application/octet-stream")
        .statuses("200", "4XX")
        .open()
        .build();
  }
}
