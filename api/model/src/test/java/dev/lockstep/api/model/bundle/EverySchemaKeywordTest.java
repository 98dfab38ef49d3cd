package dev.lockstep.api.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.read.ApiReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every keyword of JSON Schema 2020-12 and of the schemas of OpenAPI 3.1: leaving it out changes
 * the types, or else it is reported where it stands.
 */
final class EverySchemaKeywordTest {
  /** They say nothing of what is valid: names, places, and words for people. */
  private static final Set<String> ONLY_WORDS =
      Set.of(
          "$schema",
          "$id",
          "$anchor",
          "$comment",
          "$defs",
          "id",
          "definitions",
          "title",
          "examples",
          "example",
          "externalDocs");

  /** Each keyword as it is written, after what it needs beside it. */
  private static final List<List<String>> ALL =
      List.of(
          of("$schema", "type: string", "'https://json-schema.org/draft/2020-12/schema'"),
          of("$id", "type: string", "'https://example.com/id'"),
          of("$anchor", "type: string", "here"),
          of("$comment", "type: string", "Really."),
          of("id", "type: string", "'https://example.com/id'"),
          of("definitions", "type: string", "{a: {type: string}}"),
          of("$defs", "type: string", "{a: {type: string}}"),
          of("$vocabulary", "type: string", "{'https://example.com/v': true}"),
          of("$dynamicAnchor", "type: string", "node"),
          of("$dynamicRef", "type: object", "'#node'"),
          of("$ref", "", "'#/components/schemas/Other'"),
          of("allOf", "", "[{type: string}, {maxLength: 3}]"),
          of("anyOf", "", "[{type: string}, {type: boolean}]"),
          of("oneOf", "", "[{type: string}, {type: boolean}]"),
          of("not", "type: string", "{const: x}"),
          of("if", "type: string", "{maxLength: 1}"),
          of("then", "type: string, if: {maxLength: 1}", "{pattern: a}"),
          of("else", "type: string, if: {maxLength: 1}", "{pattern: b}"),
          of("dependentSchemas", "type: object", "{a: {required: [b]}}"),
          of("dependencies", "type: object", "{a: [b]}"),
          of("dependentRequired", "type: object", "{a: [b]}"),
          of("prefixItems", "type: array", "[{type: string}]"),
          of("items", "type: array", "{type: string}"),
          of("additionalItems", "type: array", "{type: string}"),
          of("contains", "type: array", "{type: string}"),
          of("minContains", "type: array, contains: {}", "1"),
          of("maxContains", "type: array, contains: {}", "2"),
          of("unevaluatedItems", "type: array", "false"),
          of("properties", "type: object", "{a: {type: string}}"),
          of("patternProperties", "type: object", "{'^a': {type: string}}"),
          of("additionalProperties", "type: object", "{type: string}"),
          of("propertyNames", "type: object", "{pattern: a}"),
          of("unevaluatedProperties", "type: object", "false"),
          of("type", "", "string"),
          of("nullable", "type: string", "true"),
          of("enum", "type: string", "[a, b]"),
          of("const", "type: string", "a"),
          of("multipleOf", "type: number", "3"),
          of("maximum", "type: number", "3"),
          of("exclusiveMaximum", "type: number", "3"),
          of("minimum", "type: number", "3"),
          of("exclusiveMinimum", "type: number", "3"),
          of("maxLength", "type: string", "3"),
          of("minLength", "type: string", "3"),
          of("pattern", "type: string", "a"),
          of("maxItems", "type: array", "3"),
          of("minItems", "type: array", "3"),
          of("uniqueItems", "type: array", "true"),
          of("maxProperties", "type: object", "3"),
          of("minProperties", "type: object", "3"),
          of("required", "type: object, properties: {a: {}}", "[a]"),
          of("format", "type: string", "email"),
          of("contentEncoding", "type: string", "base32"),
          of("contentMediaType", "type: string", "image/png"),
          of("contentSchema", "type: string, contentMediaType: application/json", "{}"),
          of("title", "type: string", "A"),
          of("description", "type: string", "A."),
          of("default", "type: string", "a"),
          of("deprecated", "type: string", "true"),
          of("readOnly", "type: string", "true"),
          of("writeOnly", "type: string", "true"),
          of("examples", "type: string", "[a]"),
          of("example", "type: string", "a"),
          of("externalDocs", "type: string", "{url: 'https://example.com'}"),
          of("xml", "type: string", "{name: a}"),
          of(
              "discriminator",
              "oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/Also'}]",
              "{propertyName: kind}"));

  @TempDir private Path folder;

  @Test
  void noneIsForgotten() {
    Set<String> known = new TreeSet<>(Vocabulary.THREE.words().get(Kind.SCHEMA));
    known.add("$ref");
    assertThat(ALL).extracting(row -> row.get(0)).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void eachIsRepresentedOrReported() throws IOException {
    ApiModel whole = draft(keyword -> true);
    List<String> dropped = new ArrayList<>();
    for (List<String> row : ALL) {
      String keyword = row.get(0);
      Map<String, NamedType> without = draft(other -> !other.equals(keyword)).types();
      boolean represented = !without.equals(whole.types());
      if (!represented && !reported(whole).contains(keyword)) {
        dropped.add(keyword);
      }
    }
    assertThat(dropped).containsExactlyInAnyOrderElementsOf(ONLY_WORDS);
  }

  @Test
  void whatIsReportedHasItsPlaceAndAReason() throws IOException {
    assertThat(draft(keyword -> true).findings())
        .filteredOn(f -> f.severity() == Finding.Severity.NOT_REPRESENTED)
        .hasSizeGreaterThan(10)
        .allMatch(f -> f.location().pointer().startsWith("/components/schemas/All/properties/"))
        .allMatch(f -> !f.message().isBlank());
  }

  private static Set<String> reported(ApiModel model) {
    return model.findings().stream()
        .filter(f -> f.severity() == Finding.Severity.NOT_REPRESENTED)
        .map(f -> f.location().pointer().split("/", -1)[5])
        .collect(Collectors.toSet());
  }

  /** A property for each keyword, with the keyword where it is wanted. */
  private ApiModel draft(Predicate<String> wanted) throws IOException {
    StringBuilder schemas =
        new StringBuilder("Other: {type: object}\nAlso: {type: object}\nAll:\n");
    schemas.append("  properties:\n");
    for (List<String> row : ALL) {
      String keyword = row.get(0);
      String beside = row.get(1).isEmpty() ? "" : row.get(1) + ", ";
      String said = wanted.test(keyword) ? "'" + keyword + "': " + row.get(2) : "";
      schemas.append("    ").append(keyword).append(": {").append(beside).append(said);
      schemas.append("}\n");
    }
    String document = "openapi: 3.1.0\ncomponents:\n  schemas:\n" + schemas.toString().indent(4);
    return ApiReader.read(Files.writeString(folder.resolve("openapi.yaml"), document));
  }

  private static List<String> of(String keyword, String beside, String value) {
    return List.of(keyword, beside, value);
  }
}
