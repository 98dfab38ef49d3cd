package dev.lockstep.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class NullableTest {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  static final class Patch {
    @JsonProperty private @org.jspecify.annotations.Nullable Nullable<List<Integer>> sizes;
  }

  @Test
  void whatIsNotSentIsAbsentAndNotWritten() throws Exception {
    Patch patch = Json.mapper().readValue("{}", Patch.class);

    assertThat(Nullable.orAbsent(patch.sizes).isAbsent()).isTrue();
    assertThat(Json.mapper().writeValueAsString(patch)).isEqualTo("{}");
  }

  @Test
  void anExplicitNullIsNullAndIsWritten() throws Exception {
    Patch patch = Json.mapper().readValue("{\"sizes\":null}", Patch.class);

    assertThat(Nullable.orAbsent(patch.sizes).isNull()).isTrue();
    assertThat(Json.mapper().writeValueAsString(patch)).isEqualTo("{\"sizes\":null}");
  }

  @Test
  void aValueKeepsItsTypeBothWays() throws Exception {
    Patch patch = Json.mapper().readValue("{\"sizes\":[1,2]}", Patch.class);

    assertThat(Nullable.orAbsent(patch.sizes).value()).containsExactly(1, 2);
    assertThat(Json.mapper().writeValueAsString(patch)).isEqualTo("{\"sizes\":[1,2]}");
  }

  @Test
  void aPartialUpdateLeavesClearsOrReplaces() {
    assertThat(Nullable.<String>absent().applyTo("now", "")).isEqualTo("now");
    assertThat(Nullable.<String>ofNull().applyTo("now", "")).isEmpty();
    assertThat(Nullable.of("new").applyTo("now", "")).isEqualTo("new");
  }

  @Test
  void absentAndNullAreNotEqualAndHaveNoValue() {
    assertThat(Nullable.absent()).isNotEqualTo(Nullable.ofNull());
    assertThat(Nullable.of(1)).isEqualTo(Nullable.of(1)).isNotEqualTo(Nullable.of(2));
    assertThatThrownBy(() -> Nullable.ofNull().value()).isInstanceOf(NoSuchElementException.class);
  }
}
