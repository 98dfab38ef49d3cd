package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.call.Settings;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {
  private static final Map<String, String> VARIABLES =
      Map.of(
          "PET_STORE_BASE_URL", "http://variable",
          "PET_STORE_API_KEY", "k-1",
          "PET_STORE_USER", "ada",
          "PET_STORE_PASSWORD", " ");

  @Test
  void whatIsSaidInTheProgramCountsMost() {
    Settings settings = settings(b -> b.baseUrl("http://said").auth(Auth.bearer("t")));

    assertThat(settings.baseUrl()).isEqualTo("http://said");
    assertThat(settings.stages().credentials()).hasToString("Credentials[Auth[BEARER]]");
  }

  @Test
  void aPropertyCountsMoreThanAVariable() {
    Settings settings = settings(b -> b, Map.of("petStore.baseUrl", "http://property"));

    assertThat(settings.baseUrl()).isEqualTo("http://property");
  }

  @Test
  void aVariableCountsMoreThanTheDocument() {
    assertThat(settings(b -> b).baseUrl()).isEqualTo("http://variable");
    assertThat(builder().build().settings().baseUrl()).isEqualTo("http://document");
  }

  @Test
  void credentialsAreThoseThatAreComplete() {
    assertThat(settings(b -> b).stages().credentials()).hasToString("Credentials[Auth[API_KEY]]");
    Map<String, String> more =
        Map.of("petStore.password", "x", "petStore.clientId", "c", "petStore.clientSecret", "s");
    assertThat(settings(b -> b, more).stages().credentials())
        .hasToString("Credentials[Auth[API_KEY], Auth[BASIC], Auth[BEARER]]");
  }

  @Test
  void anAddressThatCannotBeCalledIsRefusedWhereverItComesFrom() {
    assertThatThrownBy(() -> settings(b -> b, Map.of("petStore.baseUrl", "ftp://x")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PetStore");
  }

  private static ClientBuilder<Calls> builder() {
    return new ClientBuilder<>(Api.of("PetStore", "http://document"), (Calls c) -> c);
  }

  private static Settings settings(UnaryOperator<ClientBuilder<Calls>> change) {
    return settings(change, Map.of());
  }

  private static Settings settings(
      UnaryOperator<ClientBuilder<Calls>> change, Map<String, String> properties) {
    return change.apply(builder().fromEnv(properties::get, VARIABLES::get)).build().settings();
  }
}
