package dev.lockstep.contracts.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerCheckTest {
  @ParameterizedTest
  @CsvSource({
    "application/json, application/json, true",
    "application/json, application/vnd.a+json, false",
    "*/*, text/html, true",
    "text/*, text/html, true",
    "text/*, application/json, false",
    "application/*+json, application/json, true",
    "application/*+json, application/vnd.a+json, true",
    "application/*+json, application/xml, false",
    "application/*+json, text/json, false"
  })
  void anAnswerIsOfAMediaTypeThatItsRangeCovers(String range, String mediaType, boolean covered) {
    assertThat(AnswerCheck.covers(range, mediaType)).isEqualTo(covered);
  }
}
