package dev.lockstep.api.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.api.model.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaCheckerTest {
  private static final String SCHEMAS =
      """
      {"openapi": "%s", "components": {"schemas": {
        "Id": {"type": "integer", "format": "int32", "readOnly": true},
        "Secret": {"type": "string", "writeOnly": true},
        "User": {
          "type": "object",
          "required": ["id", "secret", "name"],
          "properties": {
            "id": {"$ref": "#/components/schemas/Id"},
            "secret": {"$ref": "#/components/schemas/Secret"},
            "name": {"type": "string", "maxLength": 3}
          }
        },
        "Named": {"allOf": [{"$ref": "#/components/schemas/User"}, {"required": ["id", "name"]}]},
        "Line": {"type": "string", "pattern": "^[^\\\\r\\\\n]*$"},
        "Day": {"type": "string", "format": "date"},
        "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "Dog": {
          "type": "object",
          "required": ["name"],
          "properties": {"kind": {"type": "string"}, "name": {"type": "string"}}
        },
        "Pet": {
          "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
          "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "Cat", "dog": "#/components/schemas/Dog", "hound": "Dog"}
          }
        },
        "Odd/Name": {"type": "array", "items": {"$ref": "#/components/schemas/User"}}
      }}}
      """;

  @Test
  void everyFaultIsFoundAtItsPlace() throws Exception {
    assertThat(check("User", "{'id': 1, 'secret': 7, 'name': 'long'}", Direction.REQUEST))
        .extracting(f -> f.pointer() + " " + f.keyword())
        .containsExactlyInAnyOrder("/secret type", "/name maxLength");
  }

  @Test
  void whatIsReadOnlyNeedNotBeSent() throws Exception {
    assertThat(check("User", "{'secret': 's', 'name': 'Tom'}", Direction.REQUEST)).isEmpty();
    assertThat(check("User", "{'secret': 's', 'name': 'Tom'}", Direction.RESPONSE))
        .extracting(Fault::keyword)
        .containsExactly("required");
  }

  @Test
  void whatIsWriteOnlyNeedNotBeAnswered() throws Exception {
    assertThat(check("User", "{'id': 1, 'name': 'Tom'}", Direction.RESPONSE)).isEmpty();
  }

  @Test
  void whatIsRequiredElsewhereIsExemptAsWell() throws Exception {
    assertThat(check("Named", "{'secret': 's', 'name': 'Tom'}", Direction.REQUEST)).isEmpty();
    assertThat(check("Named", "{'id': 1, 'name': 'Tom'}", Direction.RESPONSE)).isEmpty();
    assertThat(check("Named", "{'name': 'Tom'}", Direction.RESPONSE)).isNotEmpty();
  }

  @Test
  void anIntegerHasTheRangeOfItsFormat() throws Exception {
    assertThat(check("Id", "2147483647", Direction.RESPONSE)).isEmpty();
    assertThat(check("Id", "2147483648", Direction.RESPONSE)).hasSize(1);
  }

  @Test
  void aDiscriminatorDecidesWhichMemberIsMeant() throws Exception {
    assertThat(check("Pet", "{'kind': 'cat', 'name': 'Tom'}", Direction.REQUEST)).isEmpty();
    assertThat(check("Pet", "{'kind': 'hound', 'name': 'Rex'}", Direction.REQUEST)).isEmpty();
    assertThat(check("Pet", "{'kind': 'dog'}", Direction.REQUEST)).isNotEmpty();
    assertThat(check("Pet", "{'kind': 'cow'}", Direction.REQUEST)).isNotEmpty();
  }

  @Test
  void aFormatIsChecked() throws Exception {
    assertThat(check("Day", "'2026-02-28'", Direction.RESPONSE)).isEmpty();
    assertThat(check("Day", "'2026-02-30'", Direction.RESPONSE)).hasSize(1);
  }

  @Test
  void theEndOfAPatternIsTheEndOfTheText() throws Exception {
    assertThat(check("Line", "'a'", Direction.REQUEST)).isEmpty();
    assertThat(check("Line", "'a\\n'", Direction.REQUEST)).hasSize(1);
  }

  @Test
  void aSchemaIsFoundWhateverItsName() throws Exception {
    assertThat(check("Odd~1Name", "[{}]", Direction.RESPONSE)).hasSize(2);
  }

  @Test
  void aSchemaThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> check("Nobody", "1", Direction.RESPONSE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/components/schemas/Nobody");
  }

  private static List<Fault> check(String name, String value, Direction direction)
      throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    JsonNode document = json.readTree(SCHEMAS.formatted("3.1.0"));
    return new SchemaChecker(document)
        .check("/components/schemas/" + name, json.readTree(value.replace('\'', '"')), direction);
  }
}
