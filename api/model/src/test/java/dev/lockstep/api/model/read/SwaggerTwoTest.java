package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.SecurityScheme;
import dev.lockstep.api.model.Type;
import org.junit.jupiter.api.Test;

final class SwaggerTwoTest {
  private static final Draft DRAFT =
      Draft.of(
          """
          swagger: '2.0'
          info: {title: Old, version: 1.0.0}
          host: old.example.org
          basePath: /v1
          schemes: [http, https]
          consumes: [application/json]
          produces: [application/json, application/xml]
          security: [{key: []}]
          paths:
            /pets:
              post:
                operationId: addPet
                parameters:
                  - {name: tags, in: query, type: array, items: {type: string}}
                  - {name: ids, in: query, type: array, items: {type: integer}, \
          collectionFormat: multi}
                  - {$ref: '#/parameters/Limit'}
                  - {$ref: '#/parameters/PetBody'}
                responses:
                  200:
                    description: Added.
                    schema: {$ref: '#/definitions/Pet'}
                    headers: {X-Rate: {type: integer, format: int32}}
                    examples: {application/json: {name: Tom}}
                  404: {$ref: '#/responses/NotFound'}
            /pets/{id}/photo:
              put:
                operationId: setPhoto
                consumes: [multipart/form-data]
                produces: [image/png]
                parameters:
                  - {name: id, in: path, required: true, type: string}
                  - {name: photo, in: formData, type: file, required: true}
                  - {name: notes, in: formData, type: array, items: {type: string}}
                responses:
                  200: {description: As it is now., schema: {type: file}}
          parameters:
            Limit: {name: limit, in: query, type: integer, default: 20, maximum: 100}
            PetBody: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
          responses:
            NotFound: {description: There is none., schema: {$ref: '#/definitions/Pet'}}
          definitions:
            Pet:
              type: object
              discriminator: kind
              required: [kind]
              properties:
                kind: {type: string}
                name: {type: string, x-nullable: true}
            Cat: {allOf: [{$ref: '#/definitions/Pet'}, {properties: {lives: {type: integer}}}]}
          securityDefinitions:
            key: {type: apiKey, in: header, name: X-Key}
            basic: {type: basic}
            oauth: {type: oauth2, flow: accessCode, tokenUrl: /token, scopes: {read: Reads.}}
          """);

  private static Operation operation(int index) {
    return DRAFT.model().operations().get(index);
  }

  @Test
  void theDocumentIsOneOfVersion3() {
    JsonNode document = DRAFT.model().document();
    assertThat(document.path("openapi").asText()).isEqualTo("3.0.3");
    assertThat(document.has("definitions")).isFalse();
    assertThat(DRAFT.model().info().openapi()).isEqualTo("2.0");
    assertThat(DRAFT.model().servers())
        .containsExactly("https://old.example.org/v1", "http://old.example.org/v1");
    assertThat(DRAFT.model().findings()).isEmpty();
  }

  @Test
  void parametersHaveTheStyleOfTheirCollectionFormat() {
    assertThat(operation(0).parameters())
        .extracting(Parameter::name)
        .containsExactly("tags", "ids", "limit");
    assertThat(operation(0).parameters())
        .extracting(Parameter::explode)
        .containsExactly(false, true, true);
    Parameter limit = operation(0).parameters().get(2);
    assertThat(limit.defaultValue().orElseThrow().intValue()).isEqualTo(20);
    assertThat(((Type.Int) limit.type()).limits().maximum()).isPresent();
  }

  @Test
  void aBodyParameterIsTheBody() {
    Body body = operation(0).body().orElseThrow();
    assertThat(body.required()).isTrue();
    assertThat(body.contents()).extracting(Content::mediaType).containsExactly("application/json");
    assertThat(body.contents().get(0).type()).isEqualTo(new Type.Ref("Pet"));
  }

  @Test
  void fieldsOfAFormAreTheBody() {
    Content content = operation(1).body().orElseThrow().contents().get(0);
    assertThat(content.mediaType()).isEqualTo("multipart/form-data");
    assertThat(content.type()).isEqualTo(new Type.Ref("SetPhotoBody"));
    assertThat(DRAFT.type("SetPhotoBody", "photo")).isEqualTo(new Type.Binary());
    assertThat(DRAFT.property("SetPhotoBody", "photo").required()).isTrue();
    assertThat(content.encodings()).containsOnlyKeys("notes");
  }

  @Test
  void answersHaveTheMediaTypesThatAreProduced() {
    Response ok = operation(0).responses().get(0);
    assertThat(ok.contents())
        .extracting(Content::mediaType)
        .containsExactly("application/json", "application/xml");
    assertThat(ok.contents().get(0).examples()).hasSize(1);
    assertThat(ok.headers().get(0).type()).isInstanceOf(Type.Int.class);
    assertThat(operation(0).responses().get(1).component()).contains("NotFound");
    assertThat(operation(1).responses().get(0).contents().get(0).type())
        .isEqualTo(new Type.Binary());
  }

  @Test
  void schemasSayTheSameInOtherWords() {
    assertThat(DRAFT.type("PetBase", "name")).isInstanceOf(Type.Nullable.class);
    assertThat(DRAFT.union("Pet").variants())
        .containsExactly(new Type.Ref("Cat"), new Type.Ref("PetBase"));
  }

  @Test
  void schemesAreConverted() {
    assertThat(DRAFT.model().securitySchemes().values())
        .extracting(SecurityScheme::kind)
        .containsExactly(
            SecurityScheme.Kind.API_KEY, SecurityScheme.Kind.BASIC, SecurityScheme.Kind.OAUTH2);
    assertThat(DRAFT.model().document().at("/components/securitySchemes/oauth/flows").fieldNames())
        .toIterable()
        .containsExactly("authorizationCode");
  }

  @Test
  void placesAreThoseOfTheFileThatWasWritten() {
    assertThat(operation(0).location()).hasToString("openapi.yaml:11 #/paths/~1pets/post");
    assertThat(DRAFT.named("Cat").location()).hasToString("openapi.yaml:49 #/definitions/Cat");
  }
}
