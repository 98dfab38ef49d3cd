package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Notation;
import dev.lockstep.api.model.Parameter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ContentTest {
  private static Content content(String content) {
    return Draft.operation("responses:\n  '200':\n    content:\n" + content.indent(6))
        .operation()
        .responses()
        .get(0)
        .contents()
        .get(0);
  }

  @Test
  void namedExamplesGoBeforeALoneOne() {
    Content content = content("a/b: {example: 1, examples: {x: {summary: S, value: 2}}}");
    assertThat(content.examples()).extracting(Example::name).containsExactly("x");
    assertThat(content.examples().get(0).summary()).isEqualTo("S");
    assertThat(content("a/b: {example: 1}").examples().get(0).name()).isEmpty();
  }

  @Test
  void theExampleOfTheSchemaIsTheLastResort() {
    assertThat(content("a/b: {schema: {example: 1}}").examples()).hasSize(1);
    assertThat(content("a/b: {schema: {examples: [1, 2]}}").examples()).hasSize(1);
    assertThat(content("a/b: {schema: {example: 1}, example: 2}").examples())
        .extracting(e -> e.value().intValue())
        .containsExactly(2);
  }

  @Test
  void everyMediaTypeIsThereAsItIsWritten() {
    Content content = content("application/problem+json; charset=utf-8: {schema: {}}");
    assertThat(content.mediaType()).isEqualTo("application/problem+json; charset=utf-8");
    assertThat(content.isJson()).isTrue();
    assertThat(content.schemaPointer()).endsWith("/schema");
    assertThat(content("a/b: {}").schemaPointer()).isEmpty();
  }

  @Test
  void whatIsNoMediaTypeIsLeftOut() {
    Draft draft =
        Draft.operation(
            "responses: {'200': {content: {JSON: {}, token: {example: t}, '': {}, a/b: {}}}}");
    assertThat(draft.operation().responses().get(0).contents())
        .extracting(Content::mediaType)
        .containsExactly("application/json", "a/b");
    assertThat(draft.model().findings())
        .extracting(Finding::message)
        .contains(
            "JSON is taken for application/json",
            "'token' is no media type",
            "'' is no media type");
  }

  @Test
  void aValueThatIsThereAsJsonIsLeftOutWhereNothingWritesIt() {
    String list = ": {schema: {type: array, items: {type: string}}}\n";
    Draft draft =
        Draft.operation(
            "responses:\n  '200':\n    content:\n"
                + Stream.of("text/plain", "text/json", "text/html", "application/x-ndjson")
                    .map(mediaType -> mediaType + list)
                    .collect(Collectors.joining())
                    .indent(6));
    assertThat(draft.operation().responses().get(0).contents())
        .extracting(Content::mediaType)
        .containsExactly("text/json", "application/x-ndjson");
    assertThat(draft.model().findings())
        .extracting(Finding::message)
        .contains(
            "text/plain is left out: the same value is there as text/json",
            "text/html is left out: the same value is there as text/json");
  }

  @Test
  void aValueThatIsThereInNoOtherWayIsLeftToWhoeverWritesIt() {
    String content = "text/csv: {schema: {type: array, items: {type: string}}}";
    assertThat(content(content).notation()).isEqualTo(Notation.BYTES);
    assertThat(content("text/html: {schema: {type: string}}").notation()).isEqualTo(Notation.TEXT);
  }

  @Test
  void thePartsOfAFormSayHowTheyAreWritten() {
    Draft draft =
        Draft.operation(
            """
            requestBody:
              required: true
              content:
                multipart/form-data:
                  schema: {properties: {a: {type: string, format: binary}}}
                  encoding:
                    a:
                      contentType: image/png, image/jpeg
                      style: spaceDelimited
                      headers: {X-Part: {schema: {type: string}}}
            """);
    Content content = draft.operation().body().orElseThrow().contents().get(0);
    Content.PartEncoding encoding = content.encodings().values().iterator().next();
    assertThat(encoding.contentTypes()).containsExactly("image/png", "image/jpeg");
    assertThat(encoding.style()).isEqualTo(Parameter.Style.SPACE_DELIMITED);
    assertThat(encoding.explode()).isFalse();
    assertThat(encoding.headers()).hasSize(1);
    assertThat(draft.operation().body().orElseThrow().required()).isTrue();
  }

  @Test
  void aBodyWithoutAMediaTypeIsNone() {
    Draft draft = Draft.operation("requestBody: {description: Odd.}");
    assertThat(draft.operation().body()).isEmpty();
    assertThat(draft.rules()).contains("empty-content");
  }
}
