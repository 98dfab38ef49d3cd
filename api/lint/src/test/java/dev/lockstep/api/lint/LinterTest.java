package dev.lockstep.api.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.api.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinterTest {
  @TempDir Path folder;

  @Test
  void aDocumentThatKeepsToEveryRuleHasNoFinding() throws IOException {
    assertThat(Pets.in(folder).lint()).isEmpty();
  }

  @Test
  void aRuleThatIsSwitchedOffFindsNothing() throws IOException {
    Pets untidy = Pets.in(folder).with("summary: Replace a pet", "deprecated: false");
    assertThat(untidy.lint()).extracting(Finding::rule).containsExactly("summary");
    assertThat(untidy.lint(Linter.withAllRules().without(Set.of("summary")))).isEmpty();
    assertThat(untidy.lint(Linter.withAllRules().without(Set.of("all")))).isEmpty();
  }

  @Test
  void anUnknownRuleCannotBeSwitchedOff() {
    assertThatThrownBy(() -> Linter.withAllRules().without(Set.of("sumary", "summary")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no rule sumary");
  }

  @Test
  void findingsComeInReadingOrder() throws IOException {
    Pets untidy =
        Pets.in(folder)
            .with("summary: Replace a pet", "deprecated: false")
            .with("summary: List the pets", "deprecated: false")
            .with("detail: This is not a number.", "detail: 7");
    assertThat(untidy.lint())
        .extracting(f -> f.location().file() + ":" + f.location().line())
        .containsExactly("openapi.yaml:10", "openapi.yaml:64", "problems.yaml:23");
  }
}
