package dev.lockstep.server;

import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.operation.RequestBody.Kind;
import dev.lockstep.server.security.Alternative;
import dev.lockstep.server.security.Scheme;
import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;
import java.util.List;

/** What the generator would write for a small document that has a bit of everything. */
final class NotesApi implements Api {
  static final Shape NOTE =
      Shapes.named(
          "Note",
          () ->
              Shapes.object()
                  .required("summary", Shapes.text().minLength(1).maxLength(119))
                  .optional("stars", Shapes.int32().min("1").max("5"))
                  .optional("tags", Shapes.array(Shapes.text().pattern("^[a-z]+$")))
                  .closed());

  static final Operation LIST =
      Operation.named("listNotes")
          .parameter(Parameter.query("_page", Shapes.int32().min("1")).otherwise("1"))
          .parameter(Parameter.query("tag", Shapes.array(Shapes.text())))
          .produces("application/json", "application/yaml")
          .statuses("200", "400")
          .open()
          .build();
  static final Operation CREATE =
      Operation.named("createNote")
          .parameter(Parameter.header("Idempotency-Key", Shapes.text().maxLength(10)))
          .body(
              RequestBody.mandatory()
                  .content("application/json", Kind.JSON, NOTE)
                  .content("application/yaml", Kind.YAML, NOTE))
          .produces("application/json")
          .statuses("201", "422")
          .open()
          .build();
  static final Operation GET =
      Operation.named("getNote")
          .parameter(Parameter.path("id", "p0", Shapes.int64()))
          .produces("application/json")
          .statuses("200", "404")
          .open()
          .build();
  static final Operation SECRET =
      Operation.named("getSecret")
          .produces("application/json")
          .statuses("200", "401", "403")
          .allow(scheme("basic", Scheme.Kind.BASIC, ""))
          .allow(scheme("key", Scheme.Kind.API_KEY_HEADER, "X-API-Key"))
          .allow(scheme("queryKey", Scheme.Kind.API_KEY_QUERY, "api_key"))
          .allow(
              Alternative.of(
                  Alternative.requirement(new Scheme("token", Scheme.Kind.BEARER, ""), "admin")))
          .build();
  static final Operation UPLOAD =
      Operation.named("upload")
          .body(
              RequestBody.mandatory()
                  .content(
                      "multipart/form-data",
                      Kind.MULTIPART,
                      Shapes.object()
                          .required("title", Shapes.text())
                          .required("files", Shapes.array(Shapes.text())))
                  .content(
                      "application/x-www-form-urlencoded",
                      Kind.FORM,
                      Shapes.object().required("title", Shapes.text())))
          .produces("application/json")
          .statuses("200")
          .open()
          .build();

  private final NotesHandler handler;

  NotesApi(NotesHandler handler) {
    this.handler = handler;
  }

  private static Alternative scheme(String name, Scheme.Kind kind, String parameter) {
    return Alternative.of(Alternative.requirement(new Scheme(name, kind, parameter)));
  }

  @Override
  public String name() {
    return "Notes";
  }

  @Override
  public List<Operation> operations() {
    return List.of(LIST, CREATE, GET, SECRET, UPLOAD);
  }

  @Override
  public List<Object> resources(Endpoint endpoint) {
    return List.of(new NotesResource(endpoint, handler));
  }
}
