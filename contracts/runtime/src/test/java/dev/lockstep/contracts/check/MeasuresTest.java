package dev.lockstep.contracts.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MeasuresTest {
  @Test
  void numbersAndInstantsAreTheSameInEverySpelling() {
    assertThat(Measures.sameMeaning("1", "1.0")).isTrue();
    assertThat(Measures.sameMeaning("1,2.50", "1.0,2.5")).isTrue();
    assertThat(Measures.sameMeaning("/at/2020-09-23T16:42:23.0Z", "/at/2020-09-23T16:42:23Z"))
        .isTrue();
  }

  @Test
  void otherNumbersAndOtherTextsAreNot() {
    assertThat(Measures.sameMeaning("1", "1.1")).isFalse();
    assertThat(Measures.sameMeaning("1,2", "1")).isFalse();
    assertThat(Measures.sameMeaning("a", "b")).isFalse();
    assertThat(Measures.sameMeaning("2020-09-23T16:42:23Z", "2020-09-23T16:42:24Z")).isFalse();
  }
}
