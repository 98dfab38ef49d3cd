package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundleTest {
  @TempDir Path folder;

  @Test
  void aComponentOfAnotherFileKeepsItsName() throws IOException {
    write("more/pets.yaml", "components: {schemas: {Pet: {type: string}}}");
    JsonNode whole = read(items("more/pets.yaml#/components/schemas/Pet")).document();
    assertThat(whole.at("/components/schemas/Pet/type").asText()).isEqualTo("string");
    assertThat(whole.at("/components/schemas/Root/items/$ref").asText())
        .isEqualTo("#/components/schemas/Pet");
  }

  @Test
  void aComponentThatIsOnlyAReferenceTakesInWhatItRefersTo() throws IOException {
    write("pet.yaml", "{type: object, properties: {friend: {$ref: '#'}}}");
    ApiModel model = read(component("Pet", "{$ref: pet.yaml}"));
    assertThat(model.document().at("/components/schemas")).hasSize(1);
    assertThat(model.document().at("/components/schemas/Pet/properties/friend/$ref").asText())
        .isEqualTo("#/components/schemas/Pet");
    assertThat(model.resolve(new Type.Ref("Pet")).location()).hasToString("pet.yaml:1 #");
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws IOException {
    write("a.yaml", "components: {schemas: {Root: {type: string}}}");
    JsonNode whole = read(items("a.yaml#/components/schemas/Root")).document();
    assertThat(whole.at("/components/schemas/Root/items/$ref").asText())
        .isEqualTo("#/components/schemas/Root2");
  }

  @Test
  void aWholeFileIsNamedAfterItself() throws IOException {
    write("Pet.yaml", "{type: object, properties: {friend: {$ref: '#'}}}");
    JsonNode whole = read(items("Pet.yaml")).document();
    assertThat(whole.at("/components/schemas/Pet/properties/friend/$ref").asText())
        .isEqualTo("#/components/schemas/Pet");
  }

  @Test
  void aPathIsCopiedAndKeepsItsPlace() throws IOException {
    write(
        "pets.yaml",
        """
        paths:
          /pets:
            get:
              responses:
                '200': {$ref: '#/components/responses/Pets'}
        components:
          responses:
            Pets: {description: All of them.}
        """);
    ApiModel model = read("openapi: 3.1.0\npaths:\n  /pets: {$ref: 'pets.yaml#/paths/~1pets'}\n");
    Operation operation = model.operations().get(0);
    assertThat(operation.location()).hasToString("pets.yaml:3 #/paths/~1pets/get");
    assertThat(operation.responses().get(0).component()).contains("Pets");
  }

  @Test
  void textThatLooksLikeAReferenceIsLeftAlone() throws IOException {
    String example = "{type: object, example: {$ref: 'nowhere.yaml'}}";
    JsonNode whole = read("openapi: 3.1.0\ncomponents: {schemas: {A: " + example + "}}").document();
    assertThat(whole.at("/components/schemas/A/example/$ref").asText()).isEqualTo("nowhere.yaml");
  }

  @Test
  void everyReferenceThatLeadsNowhereIsNamed() throws IOException {
    String document =
        """
        openapi: 3.1.0
        components:
          schemas:
            A: {$ref: '#/components/schemas/None'}
            B: {$ref: 'none.yaml'}
        """;
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("openapi.yaml:4 #/components/schemas/A/$ref: ")
        .hasMessageContaining("openapi.yaml:5 #/components/schemas/B/$ref: ");
  }

  private static String items(String reference) {
    return component("Root", "{type: array, items: {$ref: '" + reference + "'}}");
  }

  private static String component(String name, String schema) {
    return "openapi: 3.1.0\ncomponents: {schemas: {" + name + ": " + schema + "}}\n";
  }

  private ApiModel read(String document) throws IOException {
    write("openapi.yaml", document);
    return ApiReader.read(folder.resolve("openapi.yaml"));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
  }
}
