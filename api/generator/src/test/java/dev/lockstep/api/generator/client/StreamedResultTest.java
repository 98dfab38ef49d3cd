package dev.lockstep.api.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.generator.client.ClientResult.Kind;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.read.ApiReader;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StreamedResultTest {
  private final ApiModel model =
      ApiReader.read(Path.of("src/test/resources/fixtures/streams.yaml"));
  private final ClientNames names = new ClientNames(model, "com.example", "Streams");

  @Test
  void jsonTextsAreStreamedAsWhatTheyAre() {
    assertThat(type("lines")).isEqualTo("Streamed<Thing>");
    assertThat(type("sequence")).isEqualTo("Streamed<Thing>");
    assertThat(type("items")).isEqualTo("Streamed<Thing>");
  }

  @Test
  void eventsHaveDataOfTheTypeInTheDocumentOrElseText() {
    assertThat(type("events")).isEqualTo("Streamed<ServerEvent<Thing>>");
    assertThat(type("anyEvents")).isEqualTo("Streamed<ServerEvent<String>>");
  }

  @Test
  void jsonIsReadWhereThereIsAChoice() {
    assertThat(result("either").kind()).isEqualTo(Kind.JSON);
  }

  @Test
  void whatIsNoValueLineByLineIsBytes() {
    assertThat(result("linesOfText").kind()).isEqualTo(Kind.BYTES);
    assertThat(result("both").kind()).isEqualTo(Kind.BYTES);
  }

  private String type(String id) {
    return result(id).body().in(new Imports("com.example.model", Set.of()));
  }

  private ClientResult result(String id) {
    return names.tags().stream()
        .flatMap(tag -> tag.operations().stream())
        .filter(method -> method.operation().id().equals(id))
        .findFirst()
        .orElseThrow()
        .result();
  }
}
