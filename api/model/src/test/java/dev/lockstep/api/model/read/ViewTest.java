package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ViewTest {
  private static final String PET =
      """
      Pet:
        type: object
        required: [id, name, secret]
        properties:
          id: {type: integer, readOnly: true}
          name: {type: string}
          secret: {type: string, writeOnly: true}
      """;

  @Test
  void aTypeThatGoesBothWaysIsTwo() {
    Draft draft = both("Pet", PET);
    assertThat(names(draft, "Pet")).containsExactly("id", "name");
    assertThat(names(draft, "PetInput")).containsExactly("name", "secret");
    assertThat(draft.object("Pet").withheld()).containsExactly("secret");
    assertThat(draft.object("PetInput").withheld()).containsExactly("id");
    assertThat(draft.model().types().keySet()).containsExactly("Pet", "PetInput");
    assertThat(asked(draft)).isEqualTo(new Type.Ref("PetInput"));
    assertThat(answered(draft)).isEqualTo(new Type.Ref("Pet"));
  }

  @Test
  void theOldVersionSaysTheSame() {
    Draft draft = Draft.of(document("3.0.3", "Pet", "Pet", PET));
    assertThat(names(draft, "Pet")).containsExactly("id", "name");
    assertThat(names(draft, "PetInput")).containsExactly("name", "secret");
  }

  @Test
  void whatSwaggerCallsReadOnlyIsNotAsked() {
    Draft draft =
        Draft.of(
            """
            swagger: '2.0'
            paths:
              /pets:
                post:
                  parameters:
                    - {in: body, name: body, schema: {$ref: '#/definitions/Pet'}}
                  responses:
                    201: {description: Yes., schema: {$ref: '#/definitions/Pet'}}
            definitions:
              Pet:
                required: [id]
                properties: {id: {type: integer, readOnly: true}, name: {type: string}}
            """);
    assertThat(names(draft, "Pet")).containsExactly("id", "name");
    assertThat(names(draft, "PetInput")).containsExactly("name");
  }

  @Test
  void aTypeThatGoesOneWayKeepsItsName() {
    Draft asked = Draft.of(document("3.1.0", "Pet", "Other", PET + "Other: {type: string}"));
    assertThat(names(asked, "Pet")).containsExactly("name", "secret");
    assertThat(asked.model().types().keySet()).containsExactly("Pet");
    Draft answered = Draft.of(document("3.1.0", "Other", "Pet", PET + "Other: {type: string}"));
    assertThat(names(answered, "Pet")).containsExactly("id", "name");
  }

  @Test
  void aTypeThatDoesNotDifferOrIsNotUsedIsLeftAlone() {
    Draft draft = both("Tag", PET + "Tag: {properties: {name: {type: string}}}");
    assertThat(draft.model().types().keySet()).containsExactly("Pet", "Tag");
    assertThat(names(draft, "Pet")).containsExactly("id", "name", "secret");
    assertThat(draft.model().findings()).isEmpty();
  }

  @Test
  void whatHoldsATypeOfTwoViewsHasTwoItself() {
    Draft draft =
        both(
            "Shop",
            PET
                + """
                Shop:
                  properties:
                    pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                    named:
                      type: object
                      additionalProperties:
                        type: array
                        items: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}
                    best: {$ref: '#/components/schemas/Best'}
                Best: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}
                """);
    assertThat(draft.type("ShopInput", "pets")).asString().contains("PetInput");
    assertThat(draft.type("ShopInput", "named")).asString().contains("Nullable[of=Ref[name=PetI");
    assertThat(draft.type("Shop", "pets")).asString().contains("[name=Pet]");
    assertThat(draft.type("ShopInput", "best")).isEqualTo(new Type.Ref("BestInput"));
    assertThat(draft.union("BestInput").variants()).contains(new Type.Ref("PetInput"));
    assertThat(draft.union("Best").variants()).contains(new Type.Ref("Pet"));
  }

  @Test
  void typesThatHoldEachOtherHaveTheirViewsTogether() {
    Draft draft =
        both(
            "Node",
            """
            Node:
              properties:
                next: {$ref: '#/components/schemas/Node'}
                edges: {type: array, items: {$ref: '#/components/schemas/Edge'}}
            Edge:
              properties:
                from: {$ref: '#/components/schemas/Node'}
                weight: {type: number, readOnly: true}
            """);
    assertThat(draft.type("NodeInput", "next")).isEqualTo(new Type.Ref("NodeInput"));
    assertThat(draft.type("NodeInput", "edges")).asString().contains("EdgeInput");
    assertThat(draft.type("EdgeInput", "from")).isEqualTo(new Type.Ref("NodeInput"));
    assertThat(names(draft, "EdgeInput")).containsExactly("from");
    assertThat(draft.type("Edge", "from")).isEqualTo(new Type.Ref("Node"));
  }

  @Test
  void whatIsReachedThroughAReadOnlyPropertyAloneIsNotAsked() {
    Draft draft =
        both(
            "Order",
            PET
                + """
                Order:
                  properties: {pet: {readOnly: true, allOf: [{$ref: '#/components/schemas/Pet'}]}}
                """);
    assertThat(names(draft, "OrderInput")).isEmpty();
    assertThat(names(draft, "Pet")).containsExactly("id", "name");
    assertThat(draft.model().types()).doesNotContainKey("PetInput");
  }

  @Test
  void aPropertyOfAParentIsReadOnlyInTheChildAsWell() {
    Draft draft =
        both(
            "Cat",
            PET
                + """
                Cat:
                  allOf:
                    - $ref: '#/components/schemas/Pet'
                    - {required: [id], properties: {lives: {type: integer}}}
                """);
    assertThat(names(draft, "CatInput")).containsExactly("name", "secret", "lives");
    assertThat(names(draft, "Cat")).containsExactly("id", "name", "lives");
  }

  @Test
  void aNameThatIsTakenIsNumbered() {
    Draft draft = both("Pet", PET + "petinput: {type: object, properties: {a: {}}}");
    assertThat(draft.model().types().keySet()).containsExactly("Pet", "PetInput2", "petinput");
  }

  @Test
  void whatTellsVariantsApartGoesBothWays() {
    Draft draft =
        both(
            "Pet",
            """
            Pet:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
            Cat:
              required: [kind]
              properties: {kind: {type: string, readOnly: true}, id: {readOnly: true}}
            Dog: {required: [kind], properties: {kind: {type: string}}}
            """);
    assertThat(names(draft, "CatInput")).containsExactly("kind");
    assertThat(draft.property("CatInput", "kind").readOnly()).isFalse();
    assertThat(draft.union("PetInput").variants())
        .containsExactly(new Type.Ref("CatInput"), new Type.Ref("Dog"));
    assertThat(draft.union("PetInput").discriminator().orElseThrow().mapping())
        .containsEntry("Cat", new Type.Ref("CatInput"))
        .containsEntry("Dog", new Type.Ref("Dog"));
    assertThat(draft.rules()).containsExactly("discriminator");
  }

  @Test
  void whatGoesNeitherWayGoesBoth() {
    Draft draft = both("A", "A: {properties: {x: {readOnly: true, writeOnly: true}}}");
    assertThat(names(draft, "A")).containsExactly("x");
    assertThat(draft.rules()).containsExactly("read-and-write-only");
  }

  @Test
  void anExampleIsUsedWithoutWhatDoesNotGoItsWay() {
    Draft draft =
        both(
            "Pets",
            "Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}\n"
                + PET
                + "  example: {id: 1, name: Tom, secret: s}\n",
            "[{id: 1, name: Tom, secret: s}]");
    assertThat(draft.operation().body().orElseThrow().contents().get(0).examples().get(0).value())
        .hasToString("[{\"name\":\"Tom\",\"secret\":\"s\"}]");
    assertThat(draft.operation().responses().get(0).contents().get(0).examples().get(0).value())
        .hasToString("[{\"id\":1,\"name\":\"Tom\"}]");
    assertThat(draft.rules()).containsExactly("example-view", "example-view");
  }

  @Test
  void whatAWebhookSendsIsARequest() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            webhooks:
              born:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                  responses: {200: {description: Yes.}}
            components:
              schemas:
            """
                + PET.indent(4));
    assertThat(names(draft, "Pet")).containsExactly("name", "secret");
  }

  private static Draft both(String name, String schemas) {
    return Draft.of(document("3.1.0", name, name, schemas));
  }

  private static Draft both(String name, String schemas, String example) {
    return Draft.of(
        document("3.1.0", name, name, schemas).replace("'}}}", "'}, example: " + example + "}}"));
  }

  private static String document(String version, String asked, String answered, String schemas) {
    return """
        openapi: %s
        paths:
          /things:
            post:
              operationId: post
              requestBody:
                content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}
              responses:
                200:
                  description: Yes.
                  content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}
        components:
          schemas:
        """
            .formatted(version, asked, answered)
        + schemas.indent(4);
  }

  private static List<String> names(Draft draft, String type) {
    return draft.object(type).properties().stream().map(NamedType.Property::name).toList();
  }

  private static Type asked(Draft draft) {
    return draft.operation().body().orElseThrow().contents().get(0).type();
  }

  private static Type answered(Draft draft) {
    return draft.operation().responses().get(0).contents().get(0).type();
  }
}
