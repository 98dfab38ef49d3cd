package dev.lockstep.api.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of these documents breaks one rule in one place. */
final class RulesTest {
  private static final String PUT = "/paths/~1pets~1{id}/put";
  private static final String GET = "/paths/~1pets/get";

  @TempDir Path folder;

  @Test
  void anOperationIdIsTaken() throws IOException {
    Pets pets = Pets.in(folder).with("operationId: putPet", "operationId: listPets");
    assertFinding(
        pets,
        "openapi.yaml:65 #"
            + PUT
            + "/operationId: The operationId listPets is taken: "
            + "openapi.yaml:11 #/paths/~1pets/get/operationId. [operation-id]");
  }

  @Test
  void anOperationIdIsMissing() throws IOException {
    Pets pets = Pets.in(folder).with("operationId: listPets", "deprecated: false");
    assertFinding(
        pets, "openapi.yaml:10 #" + GET + ": GET /pets has no operationId. [operation-id]");
  }

  @Test
  void anOperationHasNoTag() throws IOException {
    Pets pets = Pets.in(folder).with("[pets]\n      summary: List", "[]\n      summary: List");
    assertFinding(pets, "openapi.yaml:10 #" + GET + ": listPets has no tag. [one-tag]");
  }

  @Test
  void anOperationHasTwoTags() throws IOException {
    Pets pets =
        Pets.in(folder).with("[pets]\n      summary: Li", "[pets, pets]\n      summary: Li");
    assertFinding(
        pets,
        "openapi.yaml:12 #"
            + GET
            + "/tags: listPets has 2 tags, and belongs to one class only. [one-tag]");
  }

  @Test
  void anOperationHasNoSummary() throws IOException {
    Pets pets = Pets.in(folder).with("summary: Replace a pet", "description: Replaces a pet.");
    assertFinding(pets, "openapi.yaml:64 #" + PUT + ": putPet has no summary. [summary]");
  }

  @Test
  void aParameterOfThePathIsNotDeclared() throws IOException {
    Pets pets = Pets.in(folder).with("  /pets/{id}:", "  /pets/{id}/{toy}:");
    assertFinding(
        pets,
        "openapi.yaml:64 #/paths/~1pets~1{id}~1{toy}/put: "
            + "The path /pets/{id}/{toy} has {toy}, which is not declared. [path-parameters]");
  }

  @Test
  void aPathParameterIsNotInThePath() throws IOException {
    Pets pets = Pets.in(folder).with("  /pets/{id}:", "  /pets/one:");
    assertFinding(
        pets,
        "openapi.yaml:53 #/paths/~1pets~1one/parameters/0: "
            + "The path /pets/one has no {id}. [path-parameters]");
  }

  @Test
  void anExampleHasNoValue() throws IOException {
    Pets pets =
        Pets.in(folder).with("                  value: []\n", "                  summary: no\n");
    assertFinding(
        pets.with("            noPets:\n              value: dodo\n", ""),
        "openapi.yaml:43 #"
            + GET
            + "/responses/200/content/application~1json/examples/noPets: "
            + "This example has no value [untidy]");
  }

  @Test
  void anOperationDoesNotSayWhoMayCallIt() throws IOException {
    Pets pets = Pets.in(folder).with("security: []", "deprecated: false");
    assertFinding(
        pets,
        "openapi.yaml:10 #"
            + GET
            + ": listPets does not say who may call it: security is missing. [security]");
  }

  @Test
  void aSecuritySchemeIsNotDefined() throws IOException {
    Pets pets =
        Pets.in(folder).with("        - basic: []", "        - basic: []\n        - key: []");
    assertFinding(
        pets,
        "openapi.yaml:70 #" + PUT + "/security/1/key: There is no security scheme key [untidy]");
  }

  @Test
  void anErrorHasAnotherMediaType() throws IOException {
    Pets pets = Pets.in(folder).with("application/problem+json", "application/json");
    assertFinding(
        pets,
        "problems.yaml:19 #/components/responses/BadRequest/content/application~1json: "
            + "The error 400 must be application/problem+json. [problem]");
  }

  @Test
  void anErrorIsNoProblem() throws IOException {
    Pets pets = Pets.in(folder).with("        title:\n          type: string\n", "");
    assertFinding(
        pets.with("title, status", "status"),
        "problems.yaml:17 #/components/responses/BadRequest/content/application~1problem+json: "
            + "A problem has title, and this schema has not. [problem]");
  }

  @Test
  void anErrorHasNoBody() throws IOException {
    Pets pets = Pets.in(folder).with("'304'", "'404'");
    assertFinding(
        pets,
        "openapi.yaml:47 #"
            + GET
            + "/responses/404: The error 404 has no body; "
            + "it must be application/problem+json. [problem]");
  }

  @Test
  void aTagIsNotDeclared() throws IOException {
    Pets pets = Pets.in(folder).with("[pets]\n      summary: List", "[cats]\n      summary: List");
    assertFinding(
        pets,
        "openapi.yaml:12 #" + GET + "/tags: The document does not declare cats. [declared-tags]");
  }

  @Test
  void aTagIsNotUsed() throws IOException {
    Pets pets = Pets.in(folder).with("tags:\n  - name", "tags:\n  - name: dogs\n  - name");
    assertFinding(pets, "openapi.yaml:6 #/tags/0: No operation has the tag dogs. [declared-tags]");
  }

  @Test
  void aSchemaOfAnotherFileIsNotUsed() throws IOException {
    Pets pets = Pets.in(folder).with("    Problem:\n", "    Cat: {type: string}\n    Problem:\n");
    assertFinding(
        pets,
        "problems.yaml:3 #/components/schemas/Cat: "
            + "Nothing leads to Cat of schemas. [unused-component]");
  }

  @Test
  void aSubtypeIsUsedWhereItsBaseIs() throws IOException {
    String discriminator = "    Pet:\n      discriminator: {propertyName: name}\n";
    String subtype = "    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}\n";
    Pets pets = Pets.in(folder).with("    Pet:\n", subtype + discriminator);
    assertThat(pets.lint()).isEmpty();
  }

  @Test
  void aSecuritySchemeIsNotUsed() throws IOException {
    Pets pets = Pets.in(folder).with("        - basic: []", "        - {}");
    assertFinding(
        pets,
        "openapi.yaml:95 #/components/securitySchemes/basic: "
            + "Nothing leads to basic of securitySchemes. [unused-component]");
  }

  private static void assertFinding(Pets pets, String finding) throws IOException {
    assertThat(pets.lint()).extracting(Object::toString).containsExactly(finding);
  }
}
