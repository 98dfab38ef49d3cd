package dev.lockstep.api.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LiteralsTest {

  @Test
  void aStringCannotEndItsLiteral() {
    assertThat(Literals.string("a\"b\\c\n\u2028\u0000"))
        .isEqualTo("\"a\\\"b\\\\c\\n\\u2028\\u0000\"");
  }

  @Test
  void aUnicodeEscapeInTheDocumentStaysText() {
    assertThat(Literals.string("\\u000a")).isEqualTo("\"\\\\u000a\"");
    assertThat(Literals.javadoc("\\u000a")).isEqualTo("&#92;u000a");
  }

  @Test
  void aDescriptionCannotEndItsComment() {
    assertThat(Literals.javadoc("end */ {@code x} <b>")).doesNotContain("*/", "{@", "<");
  }
}
