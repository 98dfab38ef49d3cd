package dev.lockstep.api.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFilesTest {
  @TempDir Path folder;

  private SourceFile file(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.writeString(file, content);
      return new SourceFiles(file).root();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode yaml(String content) {
    return file("a.yaml", content).root();
  }

  @Test
  void everyValueHasItsLine() {
    SourceFile yaml = file("a.yaml", "a:\n  b/c:\n    - x\n    - y\n");
    assertThat(yaml.locate("/a/b~1c/1")).hasToString("a.yaml:4 #/a/b~1c/1");
    assertThat(yaml.locate("/a/b~1c/1/more")).hasToString("a.yaml:4 #/a/b~1c/1");
    SourceFile json = file("a.json", "{\n  \"a\": [\n    1\n  ]\n}");
    assertThat(json.locate("/a/0")).hasToString("a.json:3 #/a/0");
  }

  @Test
  void datesAndOldBooleansAreText() {
    JsonNode root = yaml("{a: 2020-01-01, b: yes, c: '1', d: 1:30, e: .nan}");
    assertThat(root).allMatch(JsonNode::isTextual);
  }

  @Test
  void numbersAreExact() {
    JsonNode root = yaml("{a: 1.50, b: 18446744073709551616, c: 0x1F, d: 1e3, e: -7}");
    assertThat(root.path("a").asText()).isEqualTo("1.50");
    assertThat(root.path("b").asText()).isEqualTo("18446744073709551616");
    assertThat(root.path("c").intValue()).isEqualTo(31);
    assertThat(root.path("d").isNumber()).isTrue();
    assertThat(root.path("e").isInt()).isTrue();
  }

  @Test
  void anchorsAndMergeKeysAreFollowed() {
    JsonNode root =
        yaml("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: *a\nd: {<<: [{x: 5}, *a]}\n'<<': 1\n");
    assertThat(root.path("b").toString()).isEqualTo("{\"y\":3,\"x\":1}");
    assertThat(root.path("c")).isEqualTo(root.path("a"));
    assertThat(root.path("d").path("x").intValue()).isEqualTo(5);
    assertThat(root.path("<<").intValue()).isEqualTo(1);
  }

  @Test
  void aKeyThatIsThereTwiceIsReported() {
    SourceFile yaml = file("a.yaml", "a: 1\na: 2\n");
    assertThat(yaml.root().path("a").intValue()).isEqualTo(2);
    assertThat(yaml.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "a.yaml:2 #/a: The key a is here twice; the last one counts [duplicate-key]");
    assertThat(file("a.json", "{\"a\": 1, \"a\": 2}").findings()).hasSize(1);
  }

  @Test
  void aFaultOfNotationHasItsLine() {
    assertThatThrownBy(() -> yaml("a: 1\nb: [1\n"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("a.yaml:3 #: ");
    assertThatThrownBy(() -> file("a.json", "{\n\"a\" 1}"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("a.json:2 #: ");
    assertThatThrownBy(() -> yaml("a: &a [*a]"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("leads back to itself");
    assertThatThrownBy(() -> yaml("")).isInstanceOf(DocumentException.class);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new SourceFiles(folder.resolve("none.yaml")))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("There is no file none.yaml");
  }

  @Test
  void yamlMayBeWrittenLikeJson() {
    assertThat(yaml("{a: 'b'}").path("a").asText()).isEqualTo("b");
    assertThat(yaml("{\"a\": \"x\\/y\"}").path("a").asText()).isEqualTo("x/y");
  }
}
