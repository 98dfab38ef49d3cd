package com.example.shop;

import com.example.shop.model.UploadFilesBody;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.CallOptions;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import java.io.InputStream;
import java.util.function.Consumer;

/** The operations of files. */
public final class FilesClient {
  private final Calls calls;

  FilesClient(Calls calls) {
    this.calls = calls;
  }

  /** The same operations; they give status and headers too. */
  public WithResponse withResponse() {
    return new WithResponse(calls);
  }

  /**
   * Attach files
   *
   * @param orderId orderId
   * @param body the body
   * @throws dev.lockstep.client.error.ApiStatusException default: The request is malformed.
   */
  public void uploadFiles(long orderId, UploadFilesBody body) {
    uploadFiles(orderId, body, Calls.asIs());
  }

  /** The same, with options for this call. */
  public void uploadFiles(long orderId, UploadFilesBody body, Consumer<CallOptions.Builder> options) {
    calls.call(FilesOperations.UPLOAD_FILES, Arguments.of(orderId).body(body), options);
  }

  /**
   * Read a file
   *
   * @param orderId orderId
   * @param name name
   * @return The bytes.
   * @throws dev.lockstep.client.error.ApiStatusException 4XX: The request is malformed.
   */
  public InputStream downloadFile(long orderId, String name) {
    return downloadFile(orderId, name, Calls.asIs());
  }

  /** The same, with options for this call. */
  public InputStream downloadFile(long orderId, String name, Consumer<CallOptions.Builder> options) {
    return calls.call(FilesOperations.DOWNLOAD_FILE, Arguments.of(orderId, name), options);
  }

  /** The operations of files, with status and headers. */
  public static final class WithResponse {
    private final Calls calls;

    private WithResponse(Calls calls) {
      this.calls = calls;
    }

    /** See {@code uploadFiles} of {@link FilesClient}. */
    public ApiResponse<NoContent> uploadFiles(long orderId, UploadFilesBody body, Consumer<CallOptions.Builder> options) {
      return calls.respond(FilesOperations.UPLOAD_FILES, Arguments.of(orderId).body(body), options);
    }

    /** See {@code downloadFile} of {@link FilesClient}. */
    public ApiResponse<InputStream> downloadFile(long orderId, String name, Consumer<CallOptions.Builder> options) {
      return calls.respond(FilesOperations.DOWNLOAD_FILE, Arguments.of(orderId, name), options);
    }
  }
}
