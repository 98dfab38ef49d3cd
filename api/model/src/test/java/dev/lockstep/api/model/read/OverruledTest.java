package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one part of a schema says and another part does not is reported. */
final class OverruledTest {
  @Test
  void partsThatAreOverruledAreReported() {
    Draft draft =
        Draft.schemas(
            """
            A:
              properties:
                x: {allOf: [{type: string, pattern: a}, {pattern: b}, {pattern: c}]}
                y: {allOf: [{type: integer, multipleOf: 2}, {multipleOf: 3}]}
                z: {allOf: [{type: string, enum: [a, b]}, {enum: [b, c]}]}
                w: {allOf: [{type: string, enum: [a, b]}, {enum: [a]}]}
                v: {patternProperties: {'^a': {type: string}, '^b': {type: string}}}
            """);
    assertThat(draft.model().findings())
        .extracting(f -> f.location().pointer().replace("/components/schemas/A/properties", ""))
        .containsExactlyInAnyOrder(
            "/x/allOf/0/pattern",
            "/x/allOf/1/pattern",
            "/y/allOf/0/multipleOf",
            "/z/allOf/0/enum",
            "/v/patternProperties/^a",
            "/v/patternProperties/^b");
  }
}
