package dev.lockstep.api.cases.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[A-Z]{3}$",
        "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?$",
        "^(W/)?\"[!#-~]*\"$",
        "rel=\"next\"",
        "^\\d{3}-\\d{2,}$",
        "^(?:abc|def)+x?$",
        "^[^\\r\\n]*$",
        "^(?<year>\\d{4})-W\\d\\d$"
      })
  void writesAStringThatMatches(String pattern) {
    assertThat(PatternText.of(pattern, 1)).containsPattern(pattern);
  }
}
