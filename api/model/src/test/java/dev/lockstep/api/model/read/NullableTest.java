package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Type;
import org.junit.jupiter.api.Test;

final class NullableTest {
  @Test
  void everySpellingOfNullableIsTheSame() {
    Draft draft =
        Draft.schemas(
            """
            A:
              properties:
                list: {type: [boolean, 'null']}
                one: {oneOf: [{type: boolean}, {type: 'null'}]}
                any: {anyOf: [{type: 'null'}, {type: boolean}]}
                old: {type: boolean, nullable: true}
            """);
    for (String name : new String[] {"list", "one", "any", "old"}) {
      assertThat(draft.type("A", name)).isEqualTo(new Type.Nullable(new Type.Bool()));
    }
  }

  @Test
  void aReferenceMayBeNullableInEverySpelling() {
    Draft draft =
        Draft.oldSchemas(
            """
            B: {properties: {x: {type: string}}}
            A:
              properties:
                all: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}
                any: {anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}
                sibling: {$ref: '#/components/schemas/B', nullable: true}
            """);
    for (String name : new String[] {"all", "any", "sibling"}) {
      assertThat(draft.type("A", name)).isEqualTo(new Type.Nullable(new Type.Ref("B")));
    }
  }

  @Test
  void aSchemaMayBeNullableWhereItIsDefined() {
    Draft draft =
        Draft.schemas(
            """
            B: {type: [object, 'null'], properties: {x: {}}}
            A: {properties: {b: {$ref: '#/components/schemas/B'}}}
            """);
    assertThat(draft.type("A", "b")).isEqualTo(new Type.Nullable(new Type.Ref("B")));
  }

  @Test
  void nullInAnEnumIsNoValueOfIt() {
    Draft draft = Draft.schemas("A: {properties: {x: {enum: [a, null]}, y: {enum: [null]}}}");
    assertThat(draft.type("A", "x")).isEqualTo(new Type.Nullable(new Type.Ref("AX")));
    assertThat(draft.enumeration("AX").values()).hasSize(1);
    assertThat(draft.type("A", "y")).isEqualTo(new Type.Null());
  }

  @Test
  void aNullableVariantMakesTheUnionNullable() {
    Draft draft =
        Draft.schemas("A: {properties: {x: {oneOf: [{type: string}, {type: [integer, 'null']}]}}}");
    assertThat(draft.type("A", "x")).isEqualTo(new Type.Nullable(new Type.Ref("AX")));
    assertThat(draft.union("AX").variants()).noneMatch(Type::isNullable);
  }
}
