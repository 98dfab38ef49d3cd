package dev.lockstep.api.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class YamlTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void membersKeepTheirOrder() throws Exception {
    assertThat(yaml("{'b': 1, 'a': {'d': true, 'c': null}}"))
        .isEqualTo("b: 1\na:\n  d: true\n  c: null\n");
  }

  @Test
  void itemsStandBehindTheirDash() throws Exception {
    assertThat(yaml("{'list': [{'a': 1, 'b': [2, [3]]}, 'x', {}, []]}"))
        .isEqualTo(
            """
            list:
              - a: 1
                b:
                  - 2
                  - - 3
              - x
              - {}
              - []
            """);
  }

  @Test
  void whatIsNotAStringToEveryoneIsQuoted() throws Exception {
    assertThat(
            yaml("['no', 'Null', '200', '1e3', '2026-01-01', '~', '', ' a', 'a: b', 'a #b', 'a ']"))
        .isEqualTo(
            """
            - "no"
            - "Null"
            - "200"
            - "1e3"
            - "2026-01-01"
            - "~"
            - ""
            - " a"
            - "a: b"
            - "a #b"
            - "a "
            """);
  }

  @Test
  void textIsReadAsItWasWritten() throws Exception {
    String awkward = "a\"b\\c\nd\te\u0000\u00e9\u2028\ud83d\ude00'{}[]&*!|>%@`";
    JsonNode tree = JSON.createObjectNode().put(awkward, awkward).put("y", "- a");
    Object read = new Load(LoadSettings.builder().build()).loadFromString(YamlText.of(tree));
    assertThat(JSON.<JsonNode>valueToTree(read)).isEqualTo(tree);
  }

  private static String yaml(String json) throws JsonProcessingException {
    return YamlText.of(JSON.readTree(json.replace('\'', '"')));
  }
}
