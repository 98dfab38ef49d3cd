package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Webhook;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OperationTest {
  @Test
  void operationsComeInDocumentOrder() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            paths:
              /b: {delete: {operationId: x, tags: [one, two]}, get: {operationId: y}}
              /a: {get: {operationId: z}}
            """);
    assertThat(draft.model().operations())
        .extracting(Operation::method, Operation::path, Operation::id, Operation::tag)
        .containsExactly(
            tuple("DELETE", "/b", "x", "one"),
            tuple("GET", "/b", "y", "default"),
            tuple("GET", "/a", "z", "default"));
  }

  @Test
  void everyOperationHasAnIdOfItsOwn() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            paths:
              /a: {get: {operationId: x}, put: {operationId: x}}
              /users/{id}/todos: {get: {parameters: [{name: id, in: path, required: true}]}}
            """);
    assertThat(draft.model().operations())
        .extracting(Operation::id)
        .containsExactly("x", "x2", "getUsersByIdTodos");
    assertThat(draft.rules()).filteredOn("operation-id"::equals).hasSize(2);
  }

  @Test
  void anAnswerMayBeARangeOrTheDefault() {
    Operation operation =
        Draft.operation("responses: {200: {}, 4xx: {}, default: {}, x-more: {}, teapot: {}}")
            .operation();
    assertThat(operation.responses())
        .extracting(Response::status)
        .containsExactly("200", "4XX", "default");
  }

  @Test
  void anInterimAnswerIsReported() {
    Draft draft = Draft.operation("responses: {101: {}, 1XX: {}, 200: {}}");
    assertThat(draft.operation().responses()).extracting(Response::status).containsExactly("200");
    assertThat(draft.rules()).filteredOn("interim"::equals).hasSize(2);
  }

  @Test
  void aBodyWhereThereCannotBeOneIsReported() {
    Draft draft =
        Draft.operation(
            "responses: {204: {content: {text/plain: {}}}, 304: {content: {text/plain: {}}}}");
    assertThat(draft.operation().responses()).allMatch(answer -> answer.contents().isEmpty());
    assertThat(draft.rules()).filteredOn("no-body"::equals).hasSize(2);
  }

  @Test
  void whereNothingIsDocumentedAnythingMayBeAnswered() {
    Draft draft = Draft.operation("summary: Odd.");
    assertThat(draft.operation().responses())
        .extracting(Response::status)
        .containsExactly("default");
    assertThat(draft.rules()).contains("no-responses");
  }

  @Test
  void aSharedAnswerKeepsItsName() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            paths: {/a: {get: {responses: {404: {$ref: '#/components/responses/NotFound'}}}}}
            components:
              responses:
                NotFound:
                  description: There is none.
                  headers:
                    Retry-After: {required: true, schema: {type: integer}}
                    Content-Type: {schema: {type: string}}
            """);
    Response response = draft.operation().responses().get(0);
    assertThat(response.component()).contains("NotFound");
    assertThat(response.description()).isEqualTo("There is none.");
    assertThat(response.headers()).hasSize(1).allMatch(h -> h.required());
  }

  @Test
  void webhooksAndCallbacksAreAskedOfTheClient() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            webhooks: {newPet: {post: {operationId: petCame}}}
            paths:
              /a:
                post:
                  operationId: subscribe
                  callbacks: {onData: {'{$request.query.url}': {post: {}}}}
            """);
    assertThat(draft.model().operations()).hasSize(1);
    assertThat(draft.model().webhooks())
        .extracting(h -> h.operation().id(), Webhook::name, Webhook::subscription)
        .containsExactly(
            tuple("petCame", "newPet", Optional.empty()),
            tuple(
                "onData",
                "onData",
                Optional.of(new Webhook.Subscription("subscribe", "{$request.query.url}"))));
  }

  @Test
  void aCallbackThatIsSharedIsOneForEachOfItsNames() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.0.3
            paths:
              /a:
                post: {operationId: a, callbacks: {onEnd: {$ref: '#/components/callbacks/end'}}}
                put: {operationId: b, callbacks: {onEnd: {$ref: '#/components/callbacks/end'}}}
                patch: {operationId: c, callbacks: {end: {$ref: '#/components/callbacks/end'}}}
            components: {callbacks: {end: {'{$request.query.url}': {post: {}}}}}
            """);
    assertThat(draft.model().webhooks())
        .extracting(h -> h.operation().id())
        .containsExactly("onEnd", "end");
  }

  @Test
  void anOldDocumentHasItsWebhooksInAnExtension() {
    Draft draft =
        Draft.of("openapi: 3.0.3\nx-webhooks: {newPet: {post: {}, put: {operationId: again}}}");
    assertThat(draft.model().webhooks())
        .extracting(h -> h.operation().id())
        .containsExactly("postNewPet", "again");
  }

  @Test
  void serversHaveTheDefaultsOfTheirVariables() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0, description: Sells.}
            servers: [{url: 'https://{region}.x.org/v1', variables: {region: {default: eu}}}]
            """);
    assertThat(draft.model().servers()).containsExactly("https://eu.x.org/v1");
    assertThat(draft.model().info().title()).isEqualTo("Shop");
    assertThat(draft.model().info().version()).isEqualTo("1.0");
    assertThat(draft.model().info().openapi()).isEqualTo("3.1.0");
  }

  @Test
  void anOperationMayBeAtAnotherServer() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0}
            servers: [{url: 'https://x.org/v1'}, {url: 'https://test.x.org/v1/'}]
            paths:
              /a:
                servers: [{url: 'https://{kind}.x.org', variables: {kind: {default: files}}}]
                get: {operationId: here, servers: [{url: 'https://test.x.org/v1'}], responses: {}}
                put: {operationId: there, responses: {}}
                post: {operationId: nowhere, servers: [{url: /v2}], responses: {}}
            """);
    assertThat(draft.model().operations())
        .extracting(Operation::id, Operation::server)
        .containsExactly(
            tuple("here", Optional.empty()),
            tuple("there", Optional.of("https://files.x.org")),
            tuple("nowhere", Optional.empty()));
    assertThat(draft.model().findings())
        .filteredOn(f -> f.severity() == Finding.Severity.NOT_REPRESENTED)
        .extracting(f -> f.location().pointer())
        .containsExactly("/paths/~1a/post/servers");
  }
}
