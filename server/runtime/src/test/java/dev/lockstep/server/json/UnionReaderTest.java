package dev.lockstep.server.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class UnionReaderTest {

  @JsonDeserialize(using = ShapeReader.class)
  sealed interface Shape permits Circle, Box, Names {}

  @JsonDeserialize
  record Circle(@JsonProperty("kind") String kind, @JsonProperty("radius") int radius)
      implements Shape {}

  @JsonDeserialize
  record Box(@JsonProperty("kind") String kind, @JsonProperty("width") int width)
      implements Shape {}

  record Names(List<String> value) implements Shape {}

  static final class ShapeReader extends UnionReader<Shape> {
    @Serial private static final long serialVersionUID = 1L;

    ShapeReader() {
      super(
          Shape.class,
          new Variants<Shape>("kind")
              .mapping("round", Circle.class)
              .object(Circle.class, Set.of("radius"), Set.of("kind", "radius"))
              .object(Box.class, Set.of("width"), Set.of("kind", "width"))
              .constants("kind", "box", "crate")
              .value(Kind.ARRAY, new TypeReference<List<String>>() {}, Names::new));
    }
  }

  private static Shape read(String json) throws Exception {
    return Json.mapper().readValue(json, Shape.class);
  }

  @Test
  void theDiscriminatorDecides() throws Exception {
    assertThat(read("{\"kind\":\"round\",\"radius\":3,\"width\":4}"))
        .isEqualTo(new Circle("round", 3));
  }

  @Test
  void withoutAMappedDiscriminatorThePropertiesDecide() throws Exception {
    assertThat(read("{\"width\":4,\"kind\":\"crate\"}")).isEqualTo(new Box("crate", 4));
  }

  @Test
  void aValueThatIsNoObjectIsWrapped() throws Exception {
    assertThat(read("[\"a\"]")).isEqualTo(new Names(List.of("a")));
  }

  @Test
  void whatFitsNoVariantIsAnError() {
    assertThatThrownBy(() -> read("true"))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("No variant of Shape");
    assertThatThrownBy(() -> read("{\"width\":4,\"kind\":\"other\"}"))
        .isInstanceOf(JsonMappingException.class);
  }
}
