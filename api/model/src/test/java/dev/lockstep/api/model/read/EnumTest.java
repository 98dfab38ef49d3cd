package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Type;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EnumTest {
  @Test
  void valuesAreOfAnyKind() {
    Draft draft =
        Draft.schemas(
            """
            Text: {enum: [a, b]}
            Whole: {enum: [1, 2]}
            Number: {enum: [1, 2.5]}
            Flag: {enum: [true]}
            Mixed: {enum: [1, a]}
            Const: {const: a}
            """);
    assertThat(draft.enumeration("Text").base()).isInstanceOf(Type.Text.class);
    assertThat(draft.enumeration("Whole").base()).isInstanceOf(Type.Int.class);
    assertThat(draft.enumeration("Number").base()).isInstanceOf(Type.Num.class);
    assertThat(draft.enumeration("Flag").base()).isEqualTo(new Type.Bool());
    assertThat(draft.enumeration("Mixed").base()).isEqualTo(new Type.Any());
    assertThat(draft.enumeration("Const").values()).hasSize(1);
  }

  @Test
  void aValueThatIsThereTwiceIsReadOnce() {
    Draft draft = Draft.schemas("A: {type: string, enum: [a, b, a]}");
    assertThat(draft.enumeration("A").values()).hasSize(2);
    assertThat(draft.rules()).containsExactly("enum-duplicate");
  }

  @Test
  void valuesAreTakenInTheirType() {
    Draft draft = Draft.schemas("A: {type: string, enum: [1, b]}\nB: {type: integer, enum: ['1']}");
    assertThat(draft.enumeration("A").base()).isInstanceOf(Type.Text.class);
    assertThat(draft.enumeration("B").base()).isInstanceOf(Type.Int.class);
    assertThat(draft.rules()).containsExactly("enum-kind", "enum-kind");
  }

  @Test
  void aChoiceOfConstantsIsAnEnum() {
    Draft draft = Draft.schemas("A: {type: integer, oneOf: [{title: X, const: 0}, {const: 4}]}");
    assertThat(draft.enumeration("A").values()).hasSize(2);
  }

  @Test
  void valuesThatEveryPartAllowsAreLeft() {
    Draft draft =
        Draft.schemas(
            """
            Kind: {type: integer, oneOf: [{const: 0}, {const: 1}, {const: 2}]}
            Letter: {enum: [a, b, c]}
            A: {properties: {kind: {enum: [2], allOf: [{$ref: '#/components/schemas/Kind'}]}}}
            B: {allOf: [{$ref: '#/components/schemas/Letter'}, {enum: [b, c, d]}]}
            """);
    assertThat(draft.enumeration("AKind").values()).hasToString("[2]");
    assertThat(draft.enumeration("B").values()).hasToString("[\"b\", \"c\"]");
  }

  @Test
  void valuesThatNoTypeHoldsAreReported() {
    Draft draft = Draft.schemas("A: {properties: {x: {enum: [[1], [2]]}}}");
    assertThat(draft.type("A", "x")).isEqualTo(new Type.Any());
    assertThat(draft.rules()).containsExactly("enum-kind");
  }

  @Test
  void moreValuesThanAClassHoldsAreReported() {
    String values =
        IntStream.range(0, 2001).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
    Draft draft = Draft.schemas("A: {properties: {x: {type: string, enum: [" + values + "]}}}");
    assertThat(draft.type("A", "x")).isInstanceOf(Type.Text.class);
    assertThat(draft.rules()).containsExactly("enum-size");
  }
}
