package dev.lockstep.contracts.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.read.ApiReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TypeCheckTest {
  private static final String PETS =
      """
      openapi: 3.0.3
      paths:
        /pets:
          post:
            operationId: addPet
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
            responses:
              200:
                description: Added.
                content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      components:
        schemas:
          Pet:
            required: [id, pin]
            additionalProperties: {type: string}
            properties:
              id: {type: integer, readOnly: true}
              pin: {type: string, writeOnly: true}
      """;

  @TempDir private Path folder;

  @Test
  void whatIsWriteOnlyIsNotAnswered() throws Exception {
    assertThat(check("Pet", "{'id': 1, 'name': 'Tom'}")).isEmpty();
    assertThat(check("Pet", "{'id': 1, 'pin': '1234'}"))
        .extracting(Difference::toString)
        .containsExactly("/pin: does not go this way by the document, but there is \"1234\"");
  }

  @Test
  void whatIsReadOnlyIsNotAsked() throws Exception {
    assertThat(check("PetInput", "{'pin': '1234'}")).isEmpty();
    assertThat(check("PetInput", "{'id': 1, 'pin': '1234'}"))
        .extracting(Difference::where)
        .containsExactly("/id");
  }

  private List<Difference> check(String type, String value)
      throws IOException, JsonProcessingException {
    Path file = folder.resolve("openapi.yaml");
    ApiModel model = ApiReader.read(Files.writeString(file, PETS));
    return new TypeCheck(model)
        .of(new Type.Ref(type), new ObjectMapper().readTree(value.replace('\'', '"')));
  }
}
