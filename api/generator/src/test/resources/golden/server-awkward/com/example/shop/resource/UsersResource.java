package com.example.shop.resource;

import com.example.shop.api.GetUserRequest;
import com.example.shop.api.UsersApi;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.operation.Parameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The operations of users as Jersey calls them. */
@Path("/")
public final class UsersResource {
  private final Endpoint endpoint;
  private final UsersApi api;

  /** Hands requests to a handler. */
  public UsersResource(Endpoint endpoint, UsersApi api) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.api = Objects.requireNonNull(api, "api");
  }

  /** What the document says of these operations. */
  public static List<Operation> operations() {
    return UsersOperations.all();
  }

  @GET
  @Path("/{p0}.{p1: [^/]*}")
  @OperationId("getUser")
  public Response getUser(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        UsersOperations.GET_USER,
        in ->
            api.getUser(
                new GetUserRequest(
                    in.<String>required(Parameter.In.PATH, "a", String.class),
                    in.<List<String>>required(
                        Parameter.In.PATH, "b", new TypeReference<List<String>>() {}),
                    in.<String>optional(Parameter.In.QUERY, "a", String.class),
                    in.<Boolean>required(Parameter.In.HEADER, "class", Boolean.class),
                    in.<com.example.shop.model.Response>optional(
                        Parameter.In.QUERY, "filter", com.example.shop.model.Response.class),
                    in.<com.example.shop.model.Response>optional(
                        Parameter.In.QUERY, "raw", com.example.shop.model.Response.class))));
  }
}
