package dev.lockstep.api.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "new-task, NewTask",
    "userId, UserId",
    "GMT+1, GMT1",
    "3d-model, _3dModel",
    "HTTP_status, HTTPStatus",
    "'', Type",
    "$ref, Ref",
    "a.b.c, ABC",
  })
  void typesAreUpperCamelCase(String name, String expected) {
    assertThat(JavaNames.typeName(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "X-Total-Count, xTotalCount",
    "_page, page",
    "URLPath, urlPath",
    "ID, id",
    "class, class_",
    "_, underscore",
    "hash-code, hashCode_",
    "-created, minusCreated",
    "2fa, _2fa",
  })
  void membersAreLowerCamelCaseAndNeverKeywords(String name, String expected) {
    assertThat(JavaNames.memberName(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "in progress, IN_PROGRESS",
    "'', EMPTY",
    ">=, GREATER_EQUAL",
    "+1, PLUS_1",
    "-1, MINUS_1",
    "1, _1",
    "\u00fc, UFC",
  })
  void constantsAreUpperSnakeCase(String name, String expected) {
    assertThat(JavaNames.constantName(name)).isEqualTo(expected);
  }

  @Test
  void classesNeverHideThoseOfJavaLang() {
    assertThat(JavaNames.modelName("string")).isEqualTo("StringModel");
    assertThat(JavaNames.modelName("Override")).isEqualTo("OverrideModel");
    assertThat(JavaNames.modelName("Pet")).isEqualTo("Pet");
  }

  @Test
  void namesThatWouldBeEqualAreNumbered() {
    UniqueNames names =
        JavaNames.unique(
            List.of("is_global", "isGlobal", "ISGLOBAL"), JavaNames::memberName, Set.of());

    assertThat(names.all()).containsExactly("isGlobal", "isGlobal2", "isglobal3");
    assertThat(names.of("isGlobal")).isEqualTo("isGlobal2");
  }

  @Test
  void namesThatAreTakenAreNumbered() {
    assertThat(JavaNames.unique(List.of("a"), JavaNames::memberName, Set.of("A")).of("a"))
        .isEqualTo("a2");
  }
}
