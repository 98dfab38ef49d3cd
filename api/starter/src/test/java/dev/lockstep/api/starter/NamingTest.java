package dev.lockstep.api.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Swagger Petstore - OpenAPI 3.0 | Petstore",
        "Redocly Museum API | RedoclyMuseum",
        "PokéAPI | Poke",
        "STAPI | STAPI",
        "Netlify's API documentation | Netlify",
        "tic tac toe: the game | TicTacToe",
        "Orders (v2) | Orders",
        "class | Class",
        "3scale | Api3scale",
        "*/ \"<x>& {{}} | X",
        "One very long title that never comes to an end | OneVeryLongTitle"
      })
  void aTitleBecomesAName(String title, String name) {
    assertThat(named(title, "openapi.yaml").name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "42", "API", "🎉", "支付接口", "v1.0"})
  void aTitleThatSaysNothingLeavesItToTheFile(String title) {
    assertThat(named(title, "my-shop.v2.yaml").name()).isEqualTo("MyShop");
    assertThat(named(title, "openapi.yaml").name()).isEqualTo("Service");
  }

  @Test
  void everyNameIsShort() {
    assertThat(named("x".repeat(500), "openapi.yaml").name()).hasSize(20);
  }

  @Test
  void packageAndArtifactFollowTheName() {
    Naming museum = named("Redocly Museum API", "museum.yaml");
    assertThat(museum.packageName()).isEqualTo("com.example.redoclymuseum");
    assertThat(museum.artifact()).isEqualTo("redocly-museum");
    assertThat(named("class", "openapi.yaml").packageName()).isEqualTo("com.example.class_");
  }

  @Test
  void aGroupThatIsNoPackageBecomesOne() {
    Naming naming =
        Naming.of("Shop", "a", Optional.of("io.my-org.7up"), Optional.empty(), Optional.empty());
    assertThat(naming.group()).isEqualTo("io.my-org.7up");
    assertThat(naming.packageName()).isEqualTo("io.my_org._7up.shop");
  }

  @Test
  void whatNoCompilerTakesIsRefused() {
    assertThatThrownBy(() -> new Naming("com.example", "My Shop", "shop"))
        .hasMessage("No API is called My Shop: letters and digits only");
    assertThatThrownBy(() -> new Naming("com.example", "Shop", "com.class"))
        .hasMessage("No Java package is called com.class");
    assertThatThrownBy(() -> new Naming("com.example", "Shop", "java.shop"))
        .hasMessage("Java keeps the package java.shop to itself");
    assertThatThrownBy(() -> new Naming("com/example", "Shop", "shop"))
        .hasMessage("No group of Maven artifacts is called com/example");
  }

  private static Naming named(String title, String file) {
    return Naming.of(title, file, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
