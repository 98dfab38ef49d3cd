package com.example.shop;

import com.example.shop.model.UploadFilesBody;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.AsyncCall;
import dev.lockstep.client.call.CallOption;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.util.concurrent.CompletableFuture;

/** The operations of files. */
public final class FilesClient {
  private static final Operation<NoContent> UPLOAD_FILES =
      Operation.of("uploadFiles", "POST", "/orders/{orderId}/files")
          .server("https://files.shop.example").path("orderId")
          .body(BodyFormat.multipart("multipart/form-data").file("files", "*/*"))
          .accept("application/problem+json").returning(Result.none());
  private static final Operation<Download> DOWNLOAD_FILE =
      Operation.of("downloadFile", "GET", "/orders/{orderId}/files/{name}").path("orderId")
          .path("name").accept("application/octet-stream", "application/problem+json")
          .returning(Download.result());

  private final Calls calls;
  private final WithResponse withResponse = new WithResponse();

  FilesClient(Calls calls) {
    this.calls = calls;
  }

  /** The same operations; they give status and headers too. */
  public WithResponse withResponse() {
    return withResponse;
  }

  /**
   * Attach files
   *
   * @throws ApiStatusException default: The request is malformed
   */
  public void uploadFiles(long orderId, UploadFilesBody body, CallOption... options) {
    withResponse.uploadFiles(orderId, body, options);
  }

  /**
   * Read a file
   *
   * @return The bytes.
   * @throws ApiStatusException 4XX: The request is malformed
   */
  public Download downloadFile(long orderId, String name, CallOption... options) {
    return withResponse.downloadFile(orderId, name, options).body();
  }

  /** The operations of files, with status and headers. */
  public final class WithResponse {
    public ApiResponse<NoContent> uploadFiles(
        long orderId, UploadFilesBody body, CallOption... options) {
      return calls.respond(UPLOAD_FILES, Arguments.of(orderId).body(body), options);
    }
    public ApiResponse<Download> downloadFile(long orderId, String name, CallOption... options) {
      return calls.respond(DOWNLOAD_FILE, Arguments.of(orderId, name), options);
    }
  }

  /** The operations of files, with futures. */
  public final class Async {
    public CompletableFuture<NoContent> uploadFiles(
        long orderId, UploadFilesBody body, CallOption... options) {
      return AsyncCall.start(() -> withResponse.uploadFiles(orderId, body, options).body());
    }
    public CompletableFuture<Download> downloadFile(
        long orderId, String name, CallOption... options) {
      return AsyncCall.start(() -> withResponse.downloadFile(orderId, name, options).body());
    }
  }
}
