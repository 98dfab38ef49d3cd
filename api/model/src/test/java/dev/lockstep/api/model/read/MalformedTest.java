package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.schema.SchemaChecker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not of the kind that its keyword has is told, and nothing is read from it. */
final class MalformedTest {
  private static final String SCHEMAS =
      """
      A:
        type: object
        required: [typed]
        properties:
          typed: {type: {of: text}}
          part: {allOf: {type: string}}
          choice: {oneOf: {type: string}}
          some: {anyOf: null}
          value: {enum: a}
          least: {type: integer, minimum: '1'}
          most: {type: integer, maximum: many}
          long: {type: string, maxLength: '2'}
          text: {type: string, pattern: '['}
          script: {type: string, pattern: '^[^]$'}
          refused: {not: [{type: string}]}
          members: {properties: [a]}
          others: {additionalProperties: [{type: string}]}
          alias: {$ref: 1}
          none: {not: x}
          must: {required: [[]]}
          named: {patternProperties: {'(': {type: string}}}
      """;

  @Test
  void whatIsMalformedIsReportedAndLeftOut() {
    for (Draft draft : List.of(Draft.schemas(SCHEMAS), Draft.oldSchemas(SCHEMAS))) {
      assertThat(pointers(draft, Finding.Severity.NOT_REPRESENTED))
          .contains(
              "/typed/type",
              "/part/allOf",
              "/choice/oneOf",
              "/some/anyOf",
              "/value/enum",
              "/least/minimum",
              "/most/maximum",
              "/long/maxLength",
              "/text/pattern",
              "/script/pattern",
              "/refused/not",
              "/members/properties",
              "/others/additionalProperties",
              "/alias/$ref",
              "/none/not",
              "/must/required",
              "/named/patternProperties");
      assertThat(faults(draft)).containsExactly("required");
    }
  }

  @Test
  void whatIsNoSchemaAllowsAnyValue() {
    String schemas =
        "A: {properties: {empty: null, text: string, list: []}, items: 1, required: [empty]}\n";

    for (Draft draft : List.of(Draft.schemas(schemas), Draft.oldSchemas(schemas))) {
      assertThat(pointers(draft, Finding.Severity.WARNING)).contains("/empty", "/text", "/list");
      assertThat(faults(draft)).containsExactly("required");
    }
  }

  @Test
  void flagsAreNoSchemasBefore31() {
    String schemas = "A: {properties: {all: true, additionalProperties: false}, required: [all]}\n";

    assertThat(pointers(Draft.oldSchemas(schemas), Finding.Severity.WARNING)).contains("/all");
    assertThat(pointers(Draft.oldSchemas(schemas), Finding.Severity.NOT_REPRESENTED))
        .containsExactly("/additionalProperties");
    assertThat(pointers(Draft.schemas(schemas), Finding.Severity.WARNING)).isEmpty();
    assertThat(faults(Draft.oldSchemas(schemas))).containsExactly("required");
  }

  @Test
  void flagsOfLimitsAreNoLimitsSince31() {
    String schemas = "A: {properties: {a: {type: integer, minimum: 1, exclusiveMinimum: true}}}\n";

    assertThat(pointers(Draft.oldSchemas(schemas), Finding.Severity.NOT_REPRESENTED)).isEmpty();
    assertThat(pointers(Draft.schemas(schemas), Finding.Severity.NOT_REPRESENTED))
        .containsExactly("/a/exclusiveMinimum");
    assertThat(faults(Draft.schemas(schemas))).isEmpty();
  }

  @Test
  void typesOfSingleItemsMayStandUnderTheirFormerName() {
    Draft draft = Draft.schemas("A: {required: [a], properties: {a: {items: [{type: string}]}}}");

    assertThat(pointers(draft, Finding.Severity.NOT_REPRESENTED)).containsExactly("/a/items");
    assertThat(faults(draft)).containsExactly("required");
  }

  @Test
  void bodiesWithoutAMediaTypeAreNone() {
    Draft draft = Draft.operation("requestBody: {content: {a: {type: string}}}");

    assertThat(draft.operation().body()).isEmpty();
    assertThat(draft.model().findings())
        .extracting(Finding::rule)
        .contains("media-type", "empty-content");
  }

  @Test
  void propertiesMayBeCalledLikeKeywords() {
    String schemas = "A: {properties: {allOf: {type: string}, pattern: {type: integer}}}\n";

    assertThat(Draft.oldSchemas(schemas).model().findings()).isEmpty();
    assertThat(Draft.oldSchemas(schemas).object("A").properties()).hasSize(2);
  }

  private static Stream<String> pointers(Draft draft, Finding.Severity severity) {
    return draft.model().findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.location().pointer().replace("/components/schemas/A", ""))
        .map(pointer -> pointer.replaceFirst("^/properties", ""));
  }

  private static Stream<String> faults(Draft draft) {
    return SchemaChecker.of(draft.model())
        .check("/components/schemas/A", JsonNodeFactory.instance.objectNode(), Direction.REQUEST)
        .stream()
        .map(fault -> fault.keyword());
  }
}
