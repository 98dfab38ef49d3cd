package dev.lockstep.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ModelTest {
  private static final class SignIn extends Model {
    @Override
    protected Object[] allProperties() {
      return new Object[] {"user", "ada", "password", "secret", "additionalProperties", Map.of()};
    }

    @Override
    protected Set<String> hiddenProperties() {
      return Set.of("password");
    }
  }

  @Test
  void whatIsHiddenIsInNoText() {
    assertThat(new SignIn()).hasToString("SignIn{user=ada, password=***}");
  }
}
