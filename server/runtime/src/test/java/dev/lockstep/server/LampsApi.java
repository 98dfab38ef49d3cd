package dev.lockstep.server;

import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.operation.RequestBody.Kind;
import dev.lockstep.server.security.Alternative;
import dev.lockstep.server.security.Scheme;
import dev.lockstep.server.stub.Examples;
import dev.lockstep.server.stub.NotWrittenException;
import dev.lockstep.server.validate.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** An API that nobody has written a handler for. */
record LampsApi(Examples examples) implements Api {
  private static final Operation GET_LAMP =
      Operation.named("getLamp")
          .parameter(Parameter.path("id", "p0", Shapes.int32()))
          .produces("application/json", "text/plain")
          .statuses("200", "204", "401", "404", "4XX", "default")
          .allow(
              Alternative.of(
                  Alternative.requirement(
                      new Scheme("token", Scheme.Kind.BEARER, ""), "lamps:read")))
          .build();
  private static final Operation PUT_LAMP =
      Operation.named("putLamp")
          .body(
              RequestBody.mandatory()
                  .content(
                      "application/json",
                      Kind.JSON,
                      Shapes.object().required("color", Shapes.text().maxLength(9))))
          .statuses("204", "400")
          .open()
          .build();

  @Override
  public String name() {
    return "Lamps";
  }

  @Override
  public List<Operation> operations() {
    return List.of(GET_LAMP, PUT_LAMP);
  }

  @Override
  public List<Object> resources(Endpoint endpoint) {
    return List.of(new LampsResource(endpoint));
  }

  /** What the generator would write for Jersey, with a stub behind it. */
  @Path("/lamps/{p0}")
  public static final class LampsResource {
    private final Endpoint endpoint;

    LampsResource(Endpoint endpoint) {
      this.endpoint = endpoint;
    }

    @GET
    @OperationId("getLamp")
    public Response get(@Context ContainerRequestContext context) throws IOException {
      return endpoint.answer(
          context,
          GET_LAMP,
          in -> {
            throw new NotWrittenException("getLamp");
          });
    }

    @PUT
    @OperationId("putLamp")
    public Response put(@Context ContainerRequestContext context) throws IOException {
      return endpoint.answer(
          context,
          PUT_LAMP,
          in -> {
            throw new NotWrittenException("putLamp");
          });
    }
  }
}
