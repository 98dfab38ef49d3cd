package com.example.shop.resource;

import com.example.shop.api.DownloadFileRequest;
import com.example.shop.api.FilesApi;
import com.example.shop.api.UploadFilesRequest;
import com.example.shop.model.UploadFilesBody;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.operation.Parameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The operations of files as Jersey calls them. */
@Path("/")
public final class FilesResource {
  private final Endpoint endpoint;
  private final FilesApi api;

  /** Hands requests to a handler. */
  public FilesResource(Endpoint endpoint, FilesApi api) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.api = Objects.requireNonNull(api, "api");
  }

  /** What the document says of these operations. */
  public static List<Operation> operations() {
    return FilesOperations.all();
  }

  @POST
  @Path("/orders/{p0}/files")
  @OperationId("uploadFiles")
  public Response uploadFiles(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        FilesOperations.UPLOAD_FILES,
        in ->
            api.uploadFiles(
                new UploadFilesRequest(
                    in.<Long>required(Parameter.In.PATH, "orderId", Long.class),
                    in.<UploadFilesBody>body(UploadFilesBody.class),
                    in.parts())));
  }

  @GET
  @Path("/orders/{p0}/files/{p1}")
  @OperationId("downloadFile")
  public Response downloadFile(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        FilesOperations.DOWNLOAD_FILE,
        in ->
            api.downloadFile(
                new DownloadFileRequest(
                    in.<Long>required(Parameter.In.PATH, "orderId", Long.class),
                    in.<String>required(Parameter.In.PATH, "name", String.class))));
  }
}
