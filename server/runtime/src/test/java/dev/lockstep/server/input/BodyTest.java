package dev.lockstep.server.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.operation.RequestBody.Kind;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.QueryString;
import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BodyTest {
  private static final Shape TAG = Shapes.object().optional("name", Shapes.text());
  private static final Shape PET =
      Shapes.object().optional("tag", TAG).optional("tags", Shapes.array(TAG));

  @Test
  void anObjectInAFormIsJson() throws IOException {
    assertThat(read(Kind.FORM, PET, "tag=%7B%22name%22%3A%22a%22%7D&tags=%7B%7D&tags=%7B%7D"))
        .isEqualTo("{\"tag\":{\"name\":\"a\"},\"tags\":[{},{}]}");
  }

  @Test
  void whatIsNoJsonIsNoObject() {
    assertThatThrownBy(() -> read(Kind.FORM, PET, "tag=%7Bname"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aTextIsWhatItsSchemaSaysThatItIs() throws IOException {
    assertThat(read(Kind.TEXT, Shapes.bool(), "true")).isEqualTo("true");
    assertThat(read(Kind.TEXT, Shapes.text(), "true")).isEqualTo("\"true\"");
    assertThatThrownBy(() -> read(Kind.TEXT, Shapes.bool(), "maybe"))
        .isInstanceOf(ProblemException.class);
  }

  private static String read(Kind kind, Shape shape, String body) throws IOException {
    Operation operation =
        Operation.named("it").body(RequestBody.mandatory().content("a/b", kind, shape)).build();
    Incoming request =
        new Incoming(
            "POST",
            "/",
            Map.of(),
            QueryString.parse(""),
            Map.of("content-type", List.of("a/b")),
            new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    return InputReader.read(operation, request, Optional.empty()).body(JsonNode.class).toString();
  }
}
