package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParameterTest {
  private static Parameter parameter(String parameter) {
    return Draft.operation("parameters: [" + parameter + "]").operation().parameters().get(0);
  }

  @Test
  void theStyleDependsOnThePlace() {
    Parameter query = parameter("{name: a, in: query, schema: {type: array}}");
    assertThat(query.style()).isEqualTo(Parameter.Style.FORM);
    assertThat(query.explode()).isTrue();
    assertThat(query.required()).isFalse();
    Parameter header = parameter("{name: X-A, in: header, required: true}");
    assertThat(header.style()).isEqualTo(Parameter.Style.SIMPLE);
    assertThat(header.explode()).isFalse();
    assertThat(header.required()).isTrue();
  }

  @Test
  void whatIsOpenBehindAQuestionMarkIsAQueryParameter() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            paths:
              /items/{id}?page={number}&lat={lat}&{kind}=1&a=b:
                get:
                  parameters:
                    - {name: id, in: path, required: true}
                    - {name: number, in: path, required: true, schema: {type: integer}}
                    - {name: lat, in: query}
            """);
    assertThat(draft.operation().parameters())
        .extracting(p -> p.in() + " " + p.name())
        .containsExactly("PATH id", "QUERY page", "QUERY lat", "QUERY kind");
    assertThat(draft.operation().fixedQuery()).isEqualTo("a=b");
  }

  @Test
  void aStyleThatIsNamedHolds() {
    Parameter deep = parameter("{name: a, in: query, style: deepObject, allowReserved: true}");
    assertThat(deep.style()).isEqualTo(Parameter.Style.DEEP_OBJECT);
    assertThat(deep.allowReserved()).isTrue();
    Parameter pipes = parameter("{name: a, in: query, style: pipeDelimited, explode: false}");
    assertThat(pipes.style()).isEqualTo(Parameter.Style.PIPE_DELIMITED);
  }

  @Test
  void aParameterMayBeOfAMediaType() {
    Parameter json =
        parameter(
            "{name: a, in: query, content: {application/json: "
                + "{schema: {type: boolean}, examples: {yes: {value: true}}}}}");
    assertThat(json.mediaType()).contains("application/json");
    assertThat(json.type()).isEqualTo(new Type.Bool());
    assertThat(json.schemaPointer()).endsWith("/content/application~1json/schema");
    assertThat(json.examples()).hasSize(1);
  }

  @Test
  void theDefaultIsThatOfTheSchema() {
    Parameter limit = parameter("{name: a, in: query, schema: {type: integer, default: 20}}");
    assertThat(limit.defaultValue().orElseThrow().intValue()).isEqualTo(20);
  }

  @Test
  void anOperationReplacesAParameterOfItsPath() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            paths:
              /a:
                parameters: [{name: x, in: query, schema: {type: string}}, {name: y, in: query}]
                get: {parameters: [{name: x, in: query, schema: {type: boolean}}]}
            """);
    List<Parameter> parameters = draft.operation().parameters();
    assertThat(parameters).extracting(Parameter::name).containsExactly("x", "y");
    assertThat(parameters.get(0).type()).isEqualTo(new Type.Bool());
  }

  @Test
  void thePathDecidesWhichPathParametersThereAre() {
    Draft draft =
        Draft.of(
            """
            openapi: 3.1.0
            paths: {'/a/{b}': {get: {parameters: [{name: c, in: path, required: true}]}}}
            """);
    assertThat(draft.operation().parameters()).extracting(Parameter::name).containsExactly("b");
    assertThat(draft.rules()).filteredOn("path-parameters"::equals).hasSize(2);
  }

  @Test
  void whatIsNoParameterIsReported() {
    Draft draft =
        Draft.operation("parameters: [{name: x}, {name: Accept, in: header}, {in: query}]");
    assertThat(draft.operation().parameters()).isEmpty();
    assertThat(draft.rules()).filteredOn("parameter"::equals).hasSize(3);
  }

  @Test
  void nullInAnOptionalParameterIsReported() {
    Draft draft =
        Draft.operation(
            """
            parameters:
              - name: q
                in: query
                content: {application/json: {schema: {type: [string, 'null']}}}
            """);
    assertThat(draft.rules()).containsOnlyOnce("null-parameter");
    assertThat(draft.operation().parameters()).hasSize(1);
  }
}
