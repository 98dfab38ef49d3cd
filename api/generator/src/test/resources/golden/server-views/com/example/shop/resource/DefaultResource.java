package com.example.shop.resource;

import com.example.shop.api.AddPetRequest;
import com.example.shop.api.DefaultApi;
import com.example.shop.model.PetInput;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The operations of default as Jersey calls them. */
@Path("/")
public final class DefaultResource {
  private final Endpoint endpoint;
  private final DefaultApi api;

  /** Hands requests to a handler. */
  public DefaultResource(Endpoint endpoint, DefaultApi api) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.api = Objects.requireNonNull(api, "api");
  }

  /** What the document says of these operations. */
  public static List<Operation> operations() {
    return DefaultOperations.all();
  }

  @POST
  @Path("/pets")
  @OperationId("addPet")
  public Response addPet(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        DefaultOperations.ADD_PET,
        in ->
            api.addPet(
                new AddPetRequest(
                    in.<PetInput>body(PetInput.class))));
  }
}
