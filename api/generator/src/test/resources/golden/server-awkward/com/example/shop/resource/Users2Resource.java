package com.example.shop.resource;

import com.example.shop.api.GetUser2Request;
import com.example.shop.api.Users2Api;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.http.TRACE;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.operation.Parameter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The operations of Users as Jersey calls them. */
@Path("/")
public final class Users2Resource {
  private final Endpoint endpoint;
  private final Users2Api api;

  /** Hands requests to a handler. */
  public Users2Resource(Endpoint endpoint, Users2Api api) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.api = Objects.requireNonNull(api, "api");
  }

  /** What the document says of these operations. */
  public static List<Operation> operations() {
    return Users2Operations.all();
  }

  @TRACE
  @Path("/{p0}.{p1}")
  @OperationId("get-user")
  public Response getUser2(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        Users2Operations.GET_USER2,
        in ->
            api.getUser2(
                new GetUser2Request(
                    in.requireCaller(),
                    in.<String>required(Parameter.In.PATH, "c", String.class),
                    in.<String>required(Parameter.In.PATH, "d", String.class))));
  }
}
