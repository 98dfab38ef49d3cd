package dev.lockstep.api.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JavadocTest {

  @Test
  void aParagraphIsOneLineHoweverItIsBroken() {
    assertThat(Javadoc.lines("One\ntwo.\n\nThree\r\nfour."))
        .containsExactly("One two.", "", "<p>Three four.");
  }

  @Test
  void listsHeadingsTablesAndCodeKeepTheirLines() {
    assertThat(Javadoc.lines("# Head\ntext\n- one\n- two\n1. three\n| a |\nb\n```\nx\ny\n```\nz"))
        .containsExactly(
            "# Head",
            "text",
            "- one",
            "- two",
            "1. three",
            "| a |",
            "b",
            "```",
            "x",
            "y",
            "```",
            "z");
  }

  @Test
  void whatIsHarmlessCanBeRead() {
    assertThat(Javadoc.lines("See https://a.example/{id}, me@a.example and a*b."))
        .containsExactly("See https://a.example/{id}, me@a.example and a*b.");
  }

  @Test
  void noLineBecomesATagOrEndsTheComment() {
    assertThat(Javadoc.lines("a\n \t@see b\n{@link c}\n*/ d\n/* e **/"))
        .noneMatch(line -> line.startsWith("@") || line.contains("{@") || line.contains("*/"));
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(Javadoc.comment(Javadoc.lines("  "), 2)).isEmpty();
  }

  @Test
  void oneLineOfTextIsOneLineOfComment() {
    assertThat(Javadoc.comment(List.of("Text."), 2)).isEqualTo("/** Text. */\n  ");
    assertThat(Javadoc.comment(List.of("@return text"), 2))
        .isEqualTo("/**\n   * @return text\n   */\n  ");
  }

  @Test
  void aTextOnOneLineHasNothingOfItsLinesLeft() {
    assertThat(Javadoc.line(" One,\n\n  two\n* three\n")).isEqualTo("One, two * three");
  }
}
