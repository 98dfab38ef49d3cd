package com.example.shop.resource;

import com.example.shop.api.UsersBatchRequest;
import com.example.shop.api._2ndTagApi;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The operations of 2nd tag as Jersey calls them. */
@Path("/")
public final class _2ndTagResource {
  private final Endpoint endpoint;
  private final _2ndTagApi api;

  /** Hands requests to a handler. */
  public _2ndTagResource(Endpoint endpoint, _2ndTagApi api) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.api = Objects.requireNonNull(api, "api");
  }

  /** What the document says of these operations. */
  public static List<Operation> operations() {
    return _2ndTagOperations.all();
  }

  @POST
  @Path("/users:batch")
  @OperationId("users:batch")
  public Response usersBatch(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        _2ndTagOperations.USERS_BATCH,
        in ->
            api.usersBatch(
                new UsersBatchRequest(
                    in.caller(),
                    in.hasBody()
                        ? Optional.<UsersBatchRequest.Body>of(in.content() == 0 || in.content() == 1
                            ? new UsersBatchRequest.Json(
                                in.<com.example.shop.model.Response>body(
                                    com.example.shop.model.Response.class)) : in.content() == 2
                            ? new UsersBatchRequest.Plain(in.<String>body(String.class))
                            : new UsersBatchRequest.Star(in.stream()))
                        : Optional.<UsersBatchRequest.Body>empty())));
  }
}
