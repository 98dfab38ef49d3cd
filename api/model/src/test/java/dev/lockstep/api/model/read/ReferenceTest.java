package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReferenceTest {
  @TempDir Path folder;

  private ApiModel read(String document) throws IOException {
    Path file = folder.resolve("openapi.yaml");
    Files.writeString(file, document);
    return ApiReader.read(file);
  }

  @Test
  void everyKindOfComponentMayBeInAnotherFile() throws IOException {
    Files.writeString(
        folder.resolve("all.yaml"),
        """
        limit: {name: limit, in: query, schema: {type: integer}, examples: {one: {$ref: '#/one'}}}
        one: {value: 1}
        body: {content: {text/plain: {schema: {$ref: '#/text'}}}}
        text: {type: string}
        ok: {description: Fine., headers: {X-A: {$ref: '#/header'}}}
        header: {schema: {$ref: '#/text'}}
        basic: {type: http, scheme: basic}
        callback: {'{$request.body#/url}': {post: {operationId: called}}}
        """);
    ApiModel model =
        read(
            """
            openapi: 3.0.3
            paths:
              /a:
                post:
                  parameters: [{$ref: 'all.yaml#/limit'}]
                  requestBody: {$ref: 'all.yaml#/body'}
                  responses: {200: {$ref: 'all.yaml#/ok'}}
                  callbacks: {onIt: {$ref: 'all.yaml#/callback'}}
                  security: [{basic: []}]
            components: {securitySchemes: {basic: {$ref: 'all.yaml#/basic'}}}
            """);
    Operation operation = model.operations().get(0);
    Parameter limit = operation.parameters().get(0);
    assertThat(limit.examples().get(0).value().intValue()).isEqualTo(1);
    assertThat(operation.body().orElseThrow().contents().get(0).type())
        .isInstanceOf(Type.Text.class);
    assertThat(operation.responses().get(0).headers().get(0).type()).isInstanceOf(Type.Text.class);
    assertThat(model.webhooks()).hasSize(1);
    assertThat(model.document().at("/components").fieldNames())
        .toIterable()
        .contains("parameters", "requestBodies", "responses", "headers", "callbacks");
    assertThat(limit.location()).hasToString("all.yaml:1 #/limit");
  }

  @Test
  void aReferenceMayLeadIntoAPath() throws IOException {
    ApiModel model =
        read(
            """
            openapi: 3.1.0
            paths:
              /a: {post: {requestBody: {content: {a/b: {schema: {type: boolean}}}}}}
            components:
              schemas:
                A: {items: {$ref: '#/paths/~1a/post/requestBody/content/a~1b/schema'}}
                B: {properties: {a: {$ref: '#/components/schemas/A'}}}
            """);
    NamedType.ObjectType b = (NamedType.ObjectType) model.resolve(new Type.Ref("B"));
    Type.Array array = (Type.Array) b.properties().get(0).type();
    assertThat(array.items()).isEqualTo(new Type.Bool());
  }

  @Test
  void aSchemaMayBeNamedByItsAnchor() throws IOException {
    ApiModel model =
        read(
            """
            openapi: 3.1.0
            components:
              schemas:
                A: {properties: {b: {$ref: '#here'}}, $defs: {x: {$anchor: here, type: boolean}}}
            """);
    assertThat(model.document().at("/components/schemas/A/properties/b/$ref").asText())
        .isEqualTo("#/components/schemas/A/$defs/x");
  }

  @Test
  void anExampleMayBeAFileOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("one.json"), "{\"a\": 1}");
    ApiModel model =
        read(
            """
            openapi: 3.1.0
            paths:
              /a: {get: {responses: {200: {content: {application/json: \
            {examples: {one: {externalValue: one.json}}}}}}}}
            """);
    assertThat(
            model
                .operations()
                .get(0)
                .responses()
                .get(0)
                .contents()
                .get(0)
                .examples()
                .get(0)
                .value())
        .hasToString("{\"a\":1}");
  }

  @Test
  void referencesInACircleHaveNoMeaning() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    openapi: 3.1.0
                    components:
                      parameters:
                        A: {$ref: '#/components/parameters/B'}
                        B: {$ref: '#/components/parameters/A'}
                    """))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("leads back to itself");
  }

  @Test
  void theWebIsNotRead() {
    assertThatThrownBy(
            () -> read("openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: 'https://x.org/a'}}}"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("not followed");
  }

  @Test
  void whatIsNoOpenApiIsRefused() {
    assertThatThrownBy(() -> read("asyncapi: 3.0.0"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("no document of OpenAPI");
  }

  @Test
  void aDocumentKeepsItsFiles() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), "x: {type: boolean}");
    Path file = folder.resolve("openapi.yaml");
    Files.writeString(file, "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: 'b.yaml#/x'}}}");
    Document document = ApiReader.open(file);
    assertThat(document.files()).containsExactly("openapi.yaml", "b.yaml");
    assertThat(document.locate("/components/schemas/A/type")).hasToString("b.yaml:1 #/x/type");
    assertThat(document.content("b.yaml").orElseThrow().has("x")).isTrue();
    assertThat(document.locate("b.yaml", "/x").orElseThrow().line()).isEqualTo(1);
    assertThat(document.content("none.yaml")).isEmpty();
  }
}
