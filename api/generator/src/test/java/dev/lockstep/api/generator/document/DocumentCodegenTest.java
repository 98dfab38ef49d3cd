package dev.lockstep.api.generator.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.api.generator.GoldenFiles;
import dev.lockstep.api.model.DocumentException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DocumentCodegenTest {
  @Test
  void writesTheDocumentAsOneFile() {
    GoldenFiles.check(new DocumentCodegen(), "notes/openapi.yaml", "document", Map.of());
  }

  @Test
  void refusesADocumentThatBreaksRulesAndNamesEveryPlace() {
    assertThatThrownBy(() -> check(Map.of()))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("broken.yaml:6 #/paths/~1notes/get: listNotes has no summary.")
        .hasMessageContaining("broken.yaml:6 #/paths/~1notes/get: listNotes does not say who");
  }

  @Test
  void aRuleMayBeSwitchedOff() {
    assertThatThrownBy(() -> check(Map.of("withoutRules", "security, problem")))
        .isInstanceOf(DocumentException.class)
        .hasMessage("\n  broken.yaml:6 #/paths/~1notes/get: listNotes has no summary. [summary]");
  }

  @Test
  void refusesToSwitchOffARuleThatThereIsNot() {
    assertThatThrownBy(() -> check(Map.of("withoutRules", "summary, nonsense")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no rule nonsense");
  }

  private static void check(Map<String, String> options) {
    GoldenFiles.check(new DocumentCodegen(), "notes/broken.yaml", "none", options);
  }
}
