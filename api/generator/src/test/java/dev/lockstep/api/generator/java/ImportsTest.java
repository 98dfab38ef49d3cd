package dev.lockstep.api.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class ImportsTest {
  private final Imports imports = new Imports("com.example", Set.of("Task", "List"));

  @Test
  void whatIsUsedIsImportedOnce() {
    assertThat(imports.use("java.util.Map")).isEqualTo("Map");
    assertThat(imports.use("java.util.Map")).isEqualTo("Map");
    assertThat(imports.lines()).containsExactly("java.util.Map");
  }

  @Test
  void theSamePackageAndJavaLangNeedNoImport() {
    assertThat(imports.use("com.example.Task")).isEqualTo("Task");
    assertThat(imports.use("java.lang.String")).isEqualTo("String");
    assertThat(imports.lines()).isEmpty();
  }

  @Test
  void whatWouldBeAmbiguousIsWrittenInFull() {
    assertThat(imports.use("java.util.List")).isEqualTo("java.util.List");
    assertThat(imports.use("java.util.Date")).isEqualTo("Date");
    assertThat(imports.use("java.sql.Date")).isEqualTo("java.sql.Date");
    assertThat(imports.use("org.example.Integer")).isEqualTo("org.example.Integer");
  }

  @Test
  void whatIsNestedInTheFileIsNotHidden() {
    Imports nesting = new Imports("com.example", Set.of("Task"), Set.of("Builder"));

    assertThat(nesting.use("java.util.Locale")).isEqualTo("Locale");
    assertThat(nesting.use("java.lang.Builder")).isEqualTo("java.lang.Builder");
    assertThat(nesting.use("org.example.Task")).isEqualTo("org.example.Task");
  }

  @Test
  void primitivesAreWrittenAsTheyAre() {
    assertThat(imports.use("int")).isEqualTo("int");
    assertThat(JavaType.of("java.util.Map", JavaType.of("int"), JavaType.of("byte[]")).in(imports))
        .isEqualTo("Map<Integer, byte[]>");
  }
}
