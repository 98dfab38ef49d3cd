package dev.lockstep.server.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.json.Models;
import dev.lockstep.server.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a value may be like, and what is said of it if it is not. */
class ShapesTest {
  private static final Shape TREE =
      Shapes.named(
          "Tree",
          () -> Shapes.object().required("name", Shapes.text()).optional("kids", kids()).closed());

  private static Shape kids() {
    return Shapes.array(TREE);
  }

  private static List<String> faults(Shape shape, String json) {
    List<Fault> faults = new ArrayList<>();
    shape.check(Models.tree(json), Report.ofBody(faults));
    return faults.stream().map(fault -> fault.where() + " " + fault.code().wireName()).toList();
  }

  @Test
  void lengthsAreCountedInCodePoints() {
    assertThat(faults(Shapes.text().maxLength(2), "\"\uD83D\uDE00\uD83D\uDE00\"")).isEmpty();
    assertThat(faults(Shapes.text().minLength(3), "\"\uD83D\uDE00\uD83D\uDE00\""))
        .containsExactly(" minLength");
  }

  @Test
  void whatShouldNotBeSentIsNotLookedAt() {
    Shape closed = Shapes.object().optional("name", Shapes.text()).closed().ignored("id");
    assertThat(faults(closed, "{\"id\": 1, \"name\": \"Tom\"}")).isEmpty();
    assertThat(faults(closed, "{\"age\": 1}")).containsExactly("/age additionalProperties");
  }

  @Test
  void aPatternMustBeFoundAndNeedNotMatchAll() {
    assertThat(faults(Shapes.text().pattern("b"), "\"abc\"")).isEmpty();
    assertThat(faults(Shapes.text().pattern("^b"), "\"abc\"")).containsExactly(" pattern");
  }

  @Test
  void patternsMeanWhatTheyMeanInEcmaScript() {
    assertThat(faults(Shapes.text().pattern("^a$"), "\"a\\n\"")).containsExactly(" pattern");
    assertThat(faults(Shapes.text().pattern("^[[&&]+$"), "\"[&\"")).isEmpty();
    assertThat(faults(Shapes.text().pattern("^[^]$"), "\"\\n\"")).isEmpty();
    assertThat(faults(Shapes.text().pattern("^\\/\\d$"), "\"/1\"")).isEmpty();
  }

  @Test
  void aPatternThatRunsAwayIsNotMatched() {
    Shape hostile = Shapes.text().pattern("^(a|a)*$");
    assertThat(faults(hostile, "\"" + "a".repeat(60) + "b\"")).containsExactly(" pattern");
    assertThat(faults(hostile, "\"" + "a".repeat(500_000) + "b\"")).containsExactly(" pattern");
  }

  @Test
  void numbersAreComparedExactly() {
    assertThat(faults(Shapes.number().multipleOf("0.01"), "19.99")).isEmpty();
    assertThat(faults(Shapes.number().max("0.3"), "0.30000000000000000001"))
        .containsExactly(" maximum");
    assertThat(faults(Shapes.int64(), "9223372036854775808")).containsExactly(" maximum");
    assertThat(faults(Shapes.integer(), "1.0")).isEmpty();
    assertThat(faults(Shapes.integer(), "1.5")).containsExactly(" type");
    assertThat(faults(Shapes.integer(), "1e999999999")).containsExactly(" format");
    assertThat(faults(Shapes.number().above("0"), "0")).containsExactly(" exclusiveMinimum");
  }

  @Test
  void formatsAreThoseOfTheirStandards() {
    assertThat(faults(Shapes.text().format("date"), "\"2026-02-29\"")).containsExactly(" format");
    assertThat(faults(Shapes.text().format("date-time"), "\"2026-02-28T23:59:59.5+02:00\""))
        .isEmpty();
    assertThat(faults(Shapes.text().format("date-time"), "\"2026-02-28T23:59\""))
        .containsExactly(" format");
    assertThat(faults(Shapes.text().format("uuid"), "\"no\"")).containsExactly(" format");
    assertThat(faults(Shapes.text().format("uri"), "\"/relative\"")).containsExactly(" format");
    assertThat(faults(Shapes.text().format("email"), "\"ann@example.com\"")).isEmpty();
    assertThat(faults(Shapes.text().format("of-my-own"), "\"anything\"")).isEmpty();
  }

  @Test
  void equalItemsAreEqualWhateverTheyAreWrittenLike() {
    Shape set = Shapes.array(Shapes.any()).unique();
    assertThat(faults(set, "[1, {\"a\":1,\"b\":2}, 1.0, {\"b\":2,\"a\":1.0}]"))
        .containsExactly("/2 uniqueItems", "/3 uniqueItems");
  }

  @Test
  void everyFaultOfARecursiveValueIsFoundInOnePass() {
    assertThat(faults(TREE, "{\"kids\":[{\"name\":1},{\"name\":\"x\",\"a/b\":[]}]}"))
        .containsExactly(
            "/name required", "/kids/0/name type", "/kids/1/a~1b additionalProperties");
  }

  @Test
  void exactlyOneOfSeveralMayMatch() {
    Shape either = Shapes.oneOf(Shapes.int32(), Shapes.int32().min("5"), Shapes.text());
    assertThat(faults(either, "3")).isEmpty();
    assertThat(faults(either, "7")).containsExactly(" oneOf");
    assertThat(faults(either, "true")).containsExactly(" type");
    assertThat(faults(Shapes.anyOf(Shapes.int32(), Shapes.number()), "7")).isEmpty();
  }

  @Test
  void theDiscriminatorTellsWhichVariantsFaultsCount() {
    Shape card = Shapes.object().required("number", Shapes.text());
    Shape cash = Shapes.object();
    Shape payment =
        Shapes.oneOf(card, cash).discriminator("kind").mapping("card", card).mapping("cash", cash);
    assertThat(faults(payment, "{\"kind\":\"card\"}")).containsExactly("/number required");
    assertThat(faults(payment, "{\"kind\":\"gold\"}")).containsExactly("/kind enum");
    assertThat(faults(payment, "{}")).containsExactly("/kind required");
  }

  @Test
  void whatNoValueOfTheDiscriminatorStandsForIsTriedWhereItStandsForNothingElse() {
    Shape card = Shapes.object().required("number", Shapes.text());
    Shape cash = Shapes.object().required("coins", Shapes.int32());
    Shape payment = Shapes.oneOf(card, cash).discriminator("kind").mapping("card", card);
    assertThat(faults(payment, "{\"kind\":\"gold\",\"coins\":3}")).isEmpty();
    assertThat(faults(payment, "{\"kind\":\"gold\"}")).containsExactly("/coins required");
    assertThat(faults(payment, "{\"kind\":\"card\",\"coins\":3}"))
        .containsExactly("/number required");
  }

  @Test
  void deepUnionsTakeNoExponentialTime() {
    String deep = "{\"a\":".repeat(200) + "1" + "}".repeat(200);
    assertThat(faults(DeepUnion.SHAPE, deep)).isNotEmpty();
  }

  /** Two variants that both go on into the same union. */
  private static final class DeepUnion {
    static final Shape SHAPE =
        Shapes.named("Deep", () -> Shapes.oneOf(variant("x"), variant("y"), Shapes.text()));

    private static Shape variant(String other) {
      return Shapes.object().optional("a", SHAPE_AGAIN).optional(other, Shapes.text());
    }

    static final Shape SHAPE_AGAIN = Shapes.named("Again", () -> SHAPE);
  }

  @Test
  void valuesOfAnEnumAreNamed() {
    List<Fault> faults = new ArrayList<>();
    Shapes.values(Shapes.text(), "\"open\"", "\"sent\"")
        .check(Models.tree("\"lost\""), Report.ofBody(faults));
    assertThat(faults)
        .singleElement()
        .extracting(Fault::message)
        .isEqualTo("must be one of \"open\", \"sent\"");
  }
}
