package dev.lockstep.api.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of these documents has one example that breaks one rule. */
final class ExampleRulesTest {
  private static final String PUT = "/paths/~1pets~1{id}/put";
  private static final String GET = "/paths/~1pets/get";

  @TempDir Path folder;

  @Test
  void aStatusHasNoExample() throws IOException {
    Pets pets =
        Pets.in(folder)
            .with(
                "          examples:\n            malformed:",
                "          x-old:\n            malformed:");
    assertFinding(
        pets.with("          malformed:\n            value: one\n", ""),
        "example-presence",
        "problems.yaml:19 #/components/responses/BadRequest/content/application~1problem+json: "
            + "There is no example of application/problem+json for the status 400 of listPets.");
  }

  @Test
  void anExampleOfABodyIsNotValid() throws IOException {
    Pets pets = Pets.in(folder).with("- id: 1\n                      name: Tom", "- id: 1");
    assertFinding(
        pets,
        "example-validity",
        "openapi.yaml:41 #" + GET + "/responses/200/content/application~1json/examples/onePet: ");
  }

  @Test
  void anExampleOfAHeaderIsNotValid() throws IOException {
    Pets pets = Pets.in(folder).with("example: 1", "example: many");
    assertFinding(
        pets,
        "example-validity",
        "openapi.yaml:33 #" + GET + "/responses/200/headers/X-Total-Count/example: ");
  }

  @Test
  void anExampleOfAParameterIsNotValid() throws IOException {
    Pets pets = Pets.in(folder).with("value: cat", "value: caterpillars");
    assertFinding(
        pets, "example-validity", "openapi.yaml:22 #" + GET + "/parameters/0/examples/default: ");
  }

  @Test
  void anExampleOfARequestBodyIsNotValid() throws IOException {
    Pets pets =
        Pets.in(folder)
            .with("value:\n                  name: Tom\n", "value:\n                  name: ''\n");
    assertFinding(
        pets,
        "example-validity",
        "openapi.yaml:76 #"
            + PUT
            + "/requestBody/content/application~1json/examples/petReplaced: ");
  }

  @Test
  void whatIsReadOnlyIsNeededInAnAnswerOnly() throws IOException {
    Pets pets =
        Pets.in(folder)
            .with(
                "                    id: 1\n                    name", "                    name");
    assertFinding(
        pets,
        "example-validity",
        "openapi.yaml:87 #"
            + PUT
            + "/responses/200/content/application~1json/examples/petReplaced");
  }

  @Test
  void anExampleOfAParameterPairsWithNoAnswer() throws IOException {
    Pets pets =
        Pets.in(folder)
            .with("noPets:\n              value: dodo", "noPet:\n              value: dodo");
    assertFinding(
        pets,
        "example-pairing",
        "openapi.yaml:24 #"
            + GET
            + "/parameters/0/examples/noPet: No answer of listPets has an example named noPet.");
  }

  @Test
  void anExampleOfARequestBodyPairsWithNoAnswer() throws IOException {
    Pets pets =
        Pets.in(folder)
            .with(
                "petReplaced:\n                value:\n                  name",
                "pet:\n                value:\n                  name");
    assertFinding(
        pets,
        "example-pairing",
        "openapi.yaml:76 #" + PUT + "/requestBody/content/application~1json/examples/pet: ");
  }

  private static void assertFinding(Pets pets, String rule, String start) throws IOException {
    List<Finding> findings = pets.lint();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo(rule);
    assertThat(findings.get(0).toString()).startsWith(start);
  }
}
