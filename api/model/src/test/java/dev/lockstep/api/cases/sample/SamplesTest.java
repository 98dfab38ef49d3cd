package dev.lockstep.api.cases.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.read.ApiReader;
import dev.lockstep.api.model.schema.SchemaChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SamplesTest {
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Samples, version: '1'}
      paths:
        /x:
          post:
            requestBody:
              content:
                application/json: {schema: {$ref: '#/components/schemas/Value'}}
            responses:
              '200':
                description: It.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Value'}
                    EXAMPLE
      components:
        schemas:
          Kind:
            type: integer
            oneOf: [{title: A, const: 0}, {title: B, const: 1}, {title: C, const: 2}]
          Cat: {type: object, required: [petType], properties: {petType: {type: string}}}
          Value: SCHEMA
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{properties: {k: {enum: [2], allOf: [{$ref: '#/components/schemas/Kind'}]}}}",
        "{oneOf: [{required: [a], properties: {a: {type: string}}}, {required: [b]}]}",
        "{oneOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]}",
        "{type: array, minItems: 3, uniqueItems: true, items: {pattern: '^(0|[1-9][0-9]*)$'}}",
        "{type: array, minItems: 2, uniqueItems: true, items: {enum: [a, b]}}",
        "{required: [a, b], properties: {a: {readOnly: true}, b: {writeOnly: true}}}",
        "{properties: {next: {$ref: '#/components/schemas/Value'}, n: {type: integer}}}",
        "{type: array, prefixItems: [{type: integer}, {type: boolean}], minItems: 3}",
        "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 1}",
        "{type: object, minProperties: 2, additionalProperties: {type: integer}}",
        "{properties: {a: {type: string}}, not: {required: [a]}}",
        "{anyOf: [{type: 'null'}, {type: string, format: date-time}]}",
        "{allOf: [{properties: {a: {type: string, maxLength: 2}}}, {required: [a]}]}"
      })
  void aValueIsFoundThatItsSchemaAllows(String schema) throws IOException {
    ApiModel model = model(schema, "");
    SchemaChecker checker = SchemaChecker.of(model);
    Case one = Cases.of(model).all().get(0);
    JsonNode sent = one.inputs().body().orElseThrow().value();
    JsonNode answered = one.answer().body().orElseThrow();
    String pointer = "/components/schemas/Value";
    assertThat(checker.check(pointer, sent, Direction.REQUEST)).as("sent " + sent).isEmpty();
    assertThat(checker.check(pointer, answered, Direction.RESPONSE)).as("" + answered).isEmpty();
  }

  @Test
  void anExampleThatIsValidIsTaken() throws IOException {
    assertThat(answer("{type: string}", "hello")).isEqualTo("\"hello\"");
  }

  @Test
  void anExampleThatIsNearlyRightIsMadeRight() throws IOException {
    assertThat(answer("{properties: {n: {type: string}}}", "{n: 449}"))
        .isEqualTo("{\"n\":\"449\"}");
    assertThat(answer("{properties: {n: {type: integer}}}", "'{\"n\": 7}'")).isEqualTo("{\"n\":7}");
    assertThat(answer("{type: integer}", "12.0")).isEqualTo("12");
    assertThat(answer("{enum: [dumpCreation]}", "DumpCreation")).isEqualTo("\"dumpCreation\"");
    assertThat(answer("{type: array, items: {type: integer}}", "[1, '*']")).isEqualTo("[1]");
    assertThat(answer("{properties: {n: {}}, additionalProperties: false}", "{n: 1, m: 2}"))
        .isEqualTo("{\"n\":1}");
  }

  @Test
  void aNumberHasNoMoreDigitsThanItsTypeHolds() throws IOException {
    assertThat(answer("{type: number, format: float}", "47.4973131430789")).isEqualTo("47.4973");
    assertThat(answer("{type: number, format: double}", "0.013365429598373169"))
        .isEqualTo("0.0133654295983732");
    assertThat(answer("{type: number}", "0.013365429598373169")).isEqualTo("0.013365429598373169");
    assertThat(answer("{type: number, format: float, example: 19.064639534671457}", ""))
        .isEqualTo("19.0646");
    assertThat(answer("{type: number, format: float}", "1.5")).isEqualTo("1.5");
  }

  @Test
  void aNumberInAUnionHasNoMoreDigitsThanAnyVariantHolds() throws IOException {
    String either =
        "{anyOf: [{type: object, title: Any},"
            + " {properties: {n: {type: array, items: {type: number, format: float}}}}]}";
    assertThat(answer(either, "{n: [0.00743123984115362, 2]}")).isEqualTo("{\"n\":[0.00743124,2]}");
    assertThat(answer("{anyOf: [{type: integer}, {type: number, format: float}]}", "16777217"))
        .isEqualTo("16777217");
  }

  @Test
  void anExampleThatIsWrongIsReplaced() throws IOException {
    assertThat(answer("{type: string, format: date}", "tomorrow")).isEqualTo("\"2026-01-15\"");
  }

  @Test
  void anExampleOfAPropertyIsTakenToo() throws IOException {
    assertThat(answer("{properties: {name: {type: string, examples: [Rex]}}}", ""))
        .isEqualTo("{\"name\":\"Rex\"}");
  }

  @Test
  void whatADiscriminatorTellsApartHasItsValue() throws IOException {
    String pets =
        "{oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator:"
            + " {propertyName: petType, mapping: {cat: '#/components/schemas/Cat'}}}";
    assertThat(answer(pets, "")).isEqualTo("{\"petType\":\"cat\"}");
  }

  @Test
  void anExampleThatIsNotTheVariantThatItSaysIsReplaced() throws IOException {
    String pets =
        "{anyOf: [{$ref: '#/components/schemas/Cat'}, {type: object, title: Any}], discriminator:"
            + " {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}}";
    assertThat(answer(pets, "{kind: cat, name: Tom}")).contains("petType");
  }

  @Test
  void theSameDocumentGivesTheSameValues() throws IOException {
    String schema = "{properties: {a: {type: array, items: {type: number}}, b: {}}}";
    assertThat(answer(schema, "")).isEqualTo(answer(schema, ""));
  }

  private String answer(String schema, String example) throws IOException {
    Case one = Cases.of(model(schema, example)).all().get(0);
    return one.answer().body().orElseThrow().toString();
  }

  private ApiModel model(String schema, String example) throws IOException {
    Path file = folder.resolve("openapi.yaml");
    String line = example.isEmpty() ? "" : "example: " + example;
    Files.writeString(file, DOCUMENT.replace("SCHEMA", schema).replace("EXAMPLE", line));
    return ApiReader.read(file);
  }
}
