package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class ScalarTest {
  private static Type type(String schema) {
    return Draft.schemas("A: {properties: {x: " + schema + "}}").type("A", "x");
  }

  private static Type oldType(String schema) {
    return Draft.oldSchemas("A: {properties: {x: " + schema + "}}").type("A", "x");
  }

  @Test
  void formatsWithAJavaTypeAreKnown() {
    assertThat(format("date")).isEqualTo(Type.Text.Format.DATE);
    assertThat(format("date-time")).isEqualTo(Type.Text.Format.DATE_TIME);
    assertThat(format("uuid")).isEqualTo(Type.Text.Format.UUID);
    assertThat(format("uri")).isEqualTo(Type.Text.Format.URI);
    assertThat(format("byte")).isEqualTo(Type.Text.Format.BYTE);
    assertThat(format("email")).isEqualTo(Type.Text.Format.PLAIN);
  }

  private static Type.Text.Format format(String format) {
    return ((Type.Text) type("{type: string, format: " + format + "}")).format();
  }

  @Test
  void bytesAreTextInJsonAndBinaryOutsideOfIt() {
    assertThat(type("{type: string, format: binary}")).isEqualTo(new Type.Binary());
    assertThat(type("{type: string, contentMediaType: image/png}")).isEqualTo(new Type.Binary());
    Type base64 = type("{type: string, contentEncoding: base64}");
    assertThat(((Type.Text) base64).format()).isEqualTo(Type.Text.Format.BYTE);
  }

  @Test
  void textKeepsItsLimits() {
    TextLimits limits = ((Type.Text) type("{minLength: 1, maxLength: 3, pattern: a+}")).limits();
    assertThat(limits.minLength()).contains(1);
    assertThat(limits.maxLength()).contains(3);
    assertThat(limits.pattern()).contains("a+");
  }

  @Test
  void integersHaveTheWidthOfTheirFormatAndBounds() {
    assertThat(width("{type: integer, format: int32}")).isEqualTo(Type.Int.Width.INT32);
    assertThat(width("{type: integer}")).isEqualTo(Type.Int.Width.INT64);
    assertThat(width("{type: integer, maximum: 18446744073709551615}"))
        .isEqualTo(Type.Int.Width.UNBOUNDED);
    assertThat(width("{type: number, format: int64}")).isEqualTo(Type.Int.Width.INT64);
  }

  private static Type.Int.Width width(String schema) {
    return ((Type.Int) type(schema)).width();
  }

  @Test
  void numbersAreExactUnlessTheDocumentSaysOtherwise() {
    assertThat(((Type.Num) type("{type: number}")).precision())
        .isEqualTo(Type.Num.Precision.DECIMAL);
    assertThat(((Type.Num) type("{type: number, format: double}")).precision())
        .isEqualTo(Type.Num.Precision.DOUBLE);
  }

  @Test
  void bothSpellingsOfAnExclusiveBoundMeanTheSame() {
    Type.Int of31 = (Type.Int) type("{type: integer, exclusiveMinimum: 0}");
    Type.Int of30 = (Type.Int) oldType("{type: integer, minimum: 0, exclusiveMinimum: true}");
    assertThat(of31).isEqualTo(of30);
    assertThat(of31.limits().minimum()).contains(BigDecimal.ZERO);
    assertThat(of31.limits().exclusiveMinimum()).isTrue();
  }

  @Test
  void theStricterOfTwoBoundsHolds() {
    Type.Int type = (Type.Int) type("{type: integer, minimum: 5, exclusiveMinimum: 1}");
    assertThat(type.limits().minimum()).contains(BigDecimal.valueOf(5));
    assertThat(type.limits().exclusiveMinimum()).isFalse();
  }

  @Test
  void anythingGoesWhereNothingIsSaid() {
    assertThat(type("{}")).isEqualTo(new Type.Any());
    assertThat(type("true")).isEqualTo(new Type.Any());
    assertThat(type("{type: [string, integer, number, boolean, array, object, 'null']}"))
        .isEqualTo(new Type.Any());
    assertThat(type("{type: 'null'}")).isEqualTo(new Type.Null());
  }

  @Test
  void aSchemaThatAllowsNothingIsReported() {
    Draft draft = Draft.schemas("A: {properties: {x: false}}");
    assertThat(draft.type("A", "x")).isEqualTo(new Type.Any());
    assertThat(draft.rules()).containsExactly("schema-false");
  }
}
