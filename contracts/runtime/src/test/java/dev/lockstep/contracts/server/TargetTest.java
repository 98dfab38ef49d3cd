package dev.lockstep.contracts.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TargetTest {
  private final Target due = Target.of("/files/a%2Fb?sizes=10,20&word=a+b");

  @Test
  void anotherSpellingIsTheSame() {
    assertThat(Target.of("/files/a%2Fb?word=a%20b&sizes=10%2C20")).isEqualTo(due);
  }

  @Test
  void anotherValueIsNot() {
    assertThat(Target.of("/files/a%2Fb?sizes=10,21&word=a+b")).isNotEqualTo(due);
    assertThat(Target.of("/files/a%2Fb?sizes=10,20")).isNotEqualTo(due);
    assertThat(Target.of("/files/c?sizes=10,20&word=a+b")).isNotEqualTo(due);
    assertThat(Target.of("/files/a+b")).isNotEqualTo(Target.of("/files/a b"));
  }
}
