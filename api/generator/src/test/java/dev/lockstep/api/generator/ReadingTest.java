package dev.lockstep.api.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingTest {
  private static final String ROOT =
      """
      openapi: 3.0.3
      info: {title: Shop, version: "1"}
      paths: {}
      components:
        schemas:
          Pet: {$ref: 'pet.yaml'}
      """;

  @TempDir private Path folder;
  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(folder.resolve("openapi.yaml"), ROOT);
    Files.writeString(folder.resolve("pet.yaml"), "type: object\n");
  }

  @Test
  void readsADocumentOnceForAllGenerators() {
    Reading first = Reading.of(document);

    assertThat(Reading.of(folder.resolve("./openapi.yaml"))).isSameAs(first);
    assertThat(first.cases()).isSameAs(first.cases());
  }

  @Test
  void readsItAgainWhenAnyOfItsFilesHasChanged() throws IOException {
    Reading first = Reading.of(document);
    Files.writeString(
        folder.resolve("pet.yaml"), "type: object\nproperties: {name: {type: string}}\n");
    Reading second = Reading.of(document);
    Files.writeString(document, ROOT.replace("Shop", "Store"));

    assertThat(second).isNotSameAs(first);
    assertThat(second.model().types()).isNotEqualTo(first.model().types());
    assertThat(Reading.of(document).model().info().title()).isEqualTo("Store");
  }

  @Test
  void keepsDocumentsApart() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("openapi.yaml");
    Files.writeString(other, "openapi: 3.0.3\ninfo: {title: Other, version: '1'}\npaths: {}\n");
    Reading.of(document);

    assertThat(Reading.of(other).model().info().title()).isEqualTo("Other");
    assertThat(Reading.of(document).model().info().title()).isEqualTo("Shop");
  }
}
