package dev.lockstep.server;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.operation.Parameter.In;
import dev.lockstep.server.response.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the generator would write for Jersey. */
@Path("/")
public final class NotesResource {
  private final Endpoint endpoint;
  private final NotesHandler handler;

  NotesResource(Endpoint endpoint, NotesHandler handler) {
    this.endpoint = endpoint;
    this.handler = handler;
  }

  @GET
  @Path("/notes")
  @OperationId("listNotes")
  public Response list(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        NotesApi.LIST,
        in -> {
          int page = in.required(In.QUERY, "_page", Integer.class);
          List<String> tags =
              in.optional(In.QUERY, "tag", new TypeReference<List<String>>() {}).orElse(List.of());
          return () -> handler.list(page, tags);
        });
  }

  @POST
  @Path("/notes")
  @OperationId("createNote")
  public Response create(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(context, NotesApi.CREATE, in -> () -> handler.create(in));
  }

  @GET
  @Path("/notes/{p0}")
  @OperationId("getNote")
  public Response get(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        NotesApi.GET,
        in -> {
          Answer answer = handler.get(in.required(In.PATH, "id", Long.class));
          return () -> answer;
        });
  }

  @GET
  @Path("/secret")
  @OperationId("getSecret")
  public Response secret(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        NotesApi.SECRET,
        in ->
            () ->
                Answer.of(200)
                    .body(Map.of("caller", in.requireCaller().name()), "application/json"));
  }

  @POST
  @Path("/upload")
  @OperationId("upload")
  public Response upload(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(context, NotesApi.UPLOAD, in -> () -> handler.upload(in));
  }

  /** Not in the document, so it must not be reachable. */
  @GET
  @Path("/forgotten")
  public Response forgotten() {
    return Response.ok("nobody should read this").build();
  }
}
