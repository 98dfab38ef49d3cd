package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.operation.RequestBody.Kind;
import dev.lockstep.server.operation.SharedRoute;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.validate.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several operations of one method at one path, and paths that are equal when decoded. */
class SharedRoutesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String FILE = "/@files/{p0}";
  private static final Operation BY_NUMBER =
      get("byNumber", "", 0, Parameter.path("id", "p0", Shapes.int32()));
  private static final Operation BY_NAME =
      get("byName", "", 1, Parameter.path("name", "p0", Shapes.text()));
  private static final Operation ARCHIVED =
      get("archived", "state=archived", 2, Parameter.path("id", "p0", Shapes.text()));
  private static final Operation RENAME = put("rename", "name", 0);
  private static final Operation SHARE = put("share", "link", 1);

  private static LockstepServer server;

  private static Operation get(String id, String query, int number, Parameter parameter) {
    return Operation.named(id)
        .shares(SharedRoute.of("GET", FILE, query, number))
        .parameter(parameter)
        .produces("text/plain")
        .statuses("200")
        .open()
        .build();
  }

  private static Operation put(String id, String property, int number) {
    return Operation.named(id)
        .shares(SharedRoute.of("PUT", FILE, "", number))
        .body(
            RequestBody.mandatory()
                .content(
                    "application/json",
                    Kind.JSON,
                    Shapes.object().required(property, Shapes.text()).closed()))
        .produces("text/plain")
        .statuses("200")
        .open()
        .build();
  }

  private record FilesApi() implements Api {
    @Override
    public String name() {
      return "Files";
    }

    @Override
    public List<Operation> operations() {
      return List.of(BY_NUMBER, BY_NAME, ARCHIVED, RENAME, SHARE);
    }

    @Override
    public List<Object> resources(Endpoint endpoint) {
      return List.of(new FilesResource(endpoint));
    }
  }

  /** What the generator would write for Jersey. */
  @Path("/")
  public static final class FilesResource {
    private final Endpoint endpoint;

    FilesResource(Endpoint endpoint) {
      this.endpoint = endpoint;
    }

    @GET
    @Path("/@files/{p0}")
    @OperationId("byNumber")
    public Response byNumber(@Context ContainerRequestContext context) throws IOException {
      return answer(context, BY_NUMBER);
    }

    @GET
    @Path("/@files/{p0}%1F1")
    @OperationId("byName")
    public Response byName(@Context ContainerRequestContext context) throws IOException {
      return answer(context, BY_NAME);
    }

    @GET
    @Path("/@files/{p0}%1F2")
    @OperationId("archived")
    public Response archived(@Context ContainerRequestContext context) throws IOException {
      return answer(context, ARCHIVED);
    }

    @PUT
    @Path("/@files/{p0}")
    @OperationId("rename")
    public Response rename(@Context ContainerRequestContext context) throws IOException {
      return answer(context, RENAME);
    }

    @PUT
    @Path("/@files/{p0}%1F1")
    @OperationId("share")
    public Response share(@Context ContainerRequestContext context) throws IOException {
      return answer(context, SHARE);
    }

    private Response answer(ContainerRequestContext context, Operation operation)
        throws IOException {
      return endpoint.answer(
          context, operation, in -> () -> Answer.of(200).body(operation.id(), "text/plain"));
    }
  }

  @BeforeAll
  static void start() {
    server = LockstepServer.builder().port(0).api(new FilesApi()).build().start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(server.uri() + path));
  }

  private static String answerTo(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder put(String json) {
    return at("@files/7")
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(json));
  }

  @Test
  void theFirstThatHasNoFaultToFindIsAsked() {
    assertThat(answerTo(at("@files/7"))).isEqualTo("byNumber");
    assertThat(answerTo(at("@files/seven"))).isEqualTo("byName");
    assertThat(answerTo(put("{\"link\":\"x\"}"))).isEqualTo("share");
    assertThat(answerTo(put("{\"name\":\"x\"}"))).isEqualTo("rename");
  }

  @Test
  void theQueryOfAPathDecidesFirst() {
    assertThat(answerTo(at("@files/7?state=archived"))).isEqualTo("archived");
    assertThat(answerTo(at("@files/7?state=open"))).isEqualTo("byNumber");
  }

  @Test
  void theCallerMayNameTheOperation() {
    HttpRequest.Builder request = at("@files/7").header("Prefer", "operation=byName");
    assertThat(answerTo(request)).isEqualTo("byName");
  }

  @Test
  void whatIsWrongForAllOfThemIsToldByTheFirst() {
    assertThat(answerTo(put("{}"))).contains("/name", "required", "\"instance\":\"/@files/7\"");
  }

  @Test
  void charactersThatStandForThemselvesMayBeEncoded() {
    assertThat(answerTo(at("%40files/%37"))).isEqualTo("byNumber");
    assertThat(answerTo(at("%40files/a%2Fb"))).isEqualTo("byName");
  }
}
