package dev.lockstep.api.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnsTest {

  @Test
  void whatFitsStaysAsItIs() {
    String source = "  /** Short. */\n  int a = f(1);\n";
    assertThat(Columns.fit(source)).isEqualTo(source);
  }

  @Test
  void parametersGoToTheNextLineTogether() {
    assertThat(
            Columns.fit(
                "  public ApiResponse<Order> getOrder(long orderId,"
                    + " Consumer<GetOrderParams> params, CallOption... options) {\n"))
        .isEqualTo(
            """
              public ApiResponse<Order> getOrder(
                  long orderId, Consumer<GetOrderParams> params, CallOption... options) {
            """);
  }

  @Test
  void aStringIsNeverBroken() {
    String text = "a, b(c). ".repeat(20).strip();
    assertThat(Columns.fit("    call(\"" + text + "\", 1);"))
        .isEqualTo("    call(\n        \"" + text + "\", 1);");
    assertThat(Columns.fit("  String A = \"\\\"" + text + "\";")).contains("\"\\\"" + text + "\";");
  }

  @Test
  void whatFollowsANameThatIsTooLongIsNot() {
    String name = "name".repeat(30);
    assertThat(Columns.fit("  public void " + name + "(long id, long other) {"))
        .isEqualTo("  public void " + name + "(\n      long id, long other) {");
  }

  @Test
  void manyArgumentsFillTheLines() {
    String source = "  f(" + "number, ".repeat(40) + "last);";
    assertThat(Columns.fit(source).lines()).hasSizeGreaterThan(3).allMatch(l -> l.length() <= 100);
    assertThat(Columns.fit(source).replaceAll("\\s+", "")).isEqualTo(source.replaceAll("\\s+", ""));
  }

  @Test
  void aCommentIsBrokenBetweenWords() {
    String words = "word ".repeat(40).strip();
    assertThat(Columns.fit("  /** " + words + " */"))
        .startsWith("  /**\n   * word word")
        .endsWith(" word\n   */");
    assertThat(Columns.fit("   * @param id " + words).lines().skip(1))
        .allMatch(line -> line.startsWith("   *     word"));
  }

  @Test
  void noWordBecomesATagAtTheBeginningOfALine() {
    assertThat(Columns.fit("   * " + "word ".repeat(19) + "@author me, and more of it").lines())
        .noneMatch(line -> line.startsWith("   * @"));
  }

  @Test
  void aLineWithoutAPlaceToBreakIsLeftAlone() {
    String word = "x".repeat(150);
    assertThat(Columns.fit("   * " + word)).isEqualTo("   * " + word);
    assertThat(Columns.fit("  " + word + ";")).isEqualTo("  " + word + ";");
  }
}
