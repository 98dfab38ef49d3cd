package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameTest {
  @Test
  void typesWithoutANameAreCalledAfterWhereTheyAre() {
    Draft draft =
        Draft.schemas(
            """
            Task:
              properties:
                status: {enum: [a]}
                tags: {items: {properties: {x: {}}}}
                labels: {additionalProperties: {properties: {x: {}}}}
            """);
    assertThat(draft.model().types().keySet())
        .containsExactly("Task", "TaskStatus", "TaskTagsItem", "TaskLabelsValue");
  }

  @Test
  void aNameOfTheDocumentIsNeverTakenAway() {
    Draft draft =
        Draft.schemas("Task: {properties: {status: {enum: [a]}}}\nTaskStatus: {enum: [b]}");
    assertThat(draft.model().types()).containsOnlyKeys("Task", "TaskStatus", "TaskStatus2");
    assertThat(draft.enumeration("TaskStatus").values().get(0).asText()).isEqualTo("b");
  }

  @Test
  void namesAreNotToldApartByCaseAlone() {
    Draft draft = Draft.schemas("A: {properties: {b: {enum: [a]}, B: {enum: [b]}}}");
    assertThat(draft.model().types()).containsOnlyKeys("A", "AB", "AB2");
  }

  @Test
  void bodiesAreCalledAfterTheirOperation() {
    Draft draft =
        Draft.operation(
            """
            operationId: findThings
            parameters: [{name: sort-by, in: query, schema: {enum: [a]}}]
            requestBody: {content: {application/json: {schema: {properties: {x: {}}}}}}
            responses:
              '200': {content: {application/json: {schema: {properties: {x: {}}}}}}
            """);
    assertThat(draft.model().types())
        .containsOnlyKeys("FindThingsSortBy", "FindThingsBody", "FindThings200Body");
  }

  @Test
  void anAliasOfAScalarIsNoType() {
    Draft draft =
        Draft.schemas(
            "Id: {type: integer}\nA: {properties: {id: {$ref: '#/components/schemas/Id'}}}");
    assertThat(draft.model().types()).containsOnlyKeys("A");
  }

  @Test
  void anAliasOfSomethingInlineGivesItsName() {
    Draft draft = Draft.schemas("A: {oneOf: [{properties: {x: {}}}, {type: 'null'}]}");
    assertThat(draft.model().types()).containsOnlyKeys("A");
  }
}
