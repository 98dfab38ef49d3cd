package dev.lockstep.server.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.Parameter.Style;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.QueryString;
import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each style of OpenAPI, as its table of examples writes it. */
class ParameterStylesTest {
  private static final Shape LIST = Shapes.array(Shapes.text());
  private static final Shape COLOR =
      Shapes.object()
          .optional("R", Shapes.int32())
          .optional("G", Shapes.int32())
          .optional("B", Shapes.int32());
  private static final String RGB = "{\"R\":100,\"G\":200,\"B\":150}";
  private static final String COLORS = "[\"blue\",\"black\",\"brown\"]";

  private static String read(Parameter parameter, Incoming request) throws IOException {
    Operation operation = Operation.named("it").parameter(parameter).build();
    return InputReader.read(operation, request, Optional.empty())
        .optional(parameter.in(), parameter.name(), JsonNode.class)
        .map(JsonNode::toString)
        .orElse("absent");
  }

  private static String inQuery(String query, Shape shape, Style style, boolean explode)
      throws IOException {
    Parameter parameter = Parameter.query("color", shape).style(style, explode);
    return read(parameter, request("/", Map.of(), query, Map.of()));
  }

  private static String inPath(String sent, Shape shape, Style style, boolean explode)
      throws IOException {
    Parameter parameter = Parameter.path("color", "p0", shape).style(style, explode);
    return read(parameter, request("/x/" + sent, Map.of("p0", sent), "", Map.of()));
  }

  private static Incoming request(
      String path, Map<String, String> route, String query, Map<String, List<String>> headers) {
    return new Incoming(
        "GET", path, route, QueryString.parse(query), headers, InputStream.nullInputStream());
  }

  @Test
  void formInTheQuery() throws IOException {
    assertThat(inQuery("color=blue&color=black&color=brown", LIST, Style.FORM, true))
        .isEqualTo(COLORS);
    assertThat(inQuery("color=blue,black,brown", LIST, Style.FORM, false)).isEqualTo(COLORS);
    assertThat(inQuery("color=R,100,G,200,B,150", COLOR, Style.FORM, false)).isEqualTo(RGB);
    assertThat(inQuery("R=100&G=200&B=150", COLOR, Style.FORM, true)).isEqualTo(RGB);
    assertThat(inQuery("color=", LIST, Style.FORM, true)).isEqualTo("[]");
    assertThat(inQuery("other=1", COLOR, Style.FORM, true)).isEqualTo("absent");
  }

  @Test
  void otherDelimitersInTheQuery() throws IOException {
    assertThat(inQuery("color=blue%20black%20brown", LIST, Style.SPACE_DELIMITED, false))
        .isEqualTo(COLORS);
    assertThat(inQuery("color=blue%7Cblack|brown", LIST, Style.PIPE_DELIMITED, false))
        .isEqualTo(COLORS);
  }

  @Test
  void deepObjectsInTheQuery() throws IOException {
    assertThat(
            inQuery("color[R]=100&color%5BG%5D=200&color[B]=150", COLOR, Style.DEEP_OBJECT, true))
        .isEqualTo(RGB);
    Shape nested = Shapes.object().optional("a", Shapes.object().optional("b", LIST));
    assertThat(inQuery("color[a][b]=1&color[a][b]=2", nested, Style.DEEP_OBJECT, true))
        .isEqualTo("{\"a\":{\"b\":[\"1\",\"2\"]}}");
  }

  @Test
  void arraysInDeepObjects() throws IOException {
    String numbered = "color[10]=brown&color[0]=blue&color[1]=black";
    assertThat(inQuery(numbered, LIST, Style.DEEP_OBJECT, true)).isEqualTo(COLORS);
    String bracketed = "color[]=blue&color[]=black&color[]=brown";
    assertThat(inQuery(bracketed, LIST, Style.DEEP_OBJECT, true)).isEqualTo(COLORS);
    Shape list = Shapes.array(Shapes.object().optional("a", Shapes.int32()).optional("b", LIST));
    assertThat(
            inQuery("color[1][a]=2&color[0][a]=1&color[0][b][0]=x", list, Style.DEEP_OBJECT, true))
        .isEqualTo("[{\"a\":1,\"b\":[\"x\"]},{\"a\":2}]");
    assertThat(inQuery("color[0]=x", Shapes.object(), Style.DEEP_OBJECT, true))
        .isEqualTo("{\"0\":\"x\"}");
  }

  @Test
  void everyStyleOfThePath() throws IOException {
    assertThat(inPath("blue,black,brown", LIST, Style.SIMPLE, false)).isEqualTo(COLORS);
    assertThat(inPath("R=100,G=200,B=150", COLOR, Style.SIMPLE, true)).isEqualTo(RGB);
    assertThat(inPath(".blue.black.brown", LIST, Style.LABEL, true)).isEqualTo(COLORS);
    assertThat(inPath(".blue,black,brown", LIST, Style.LABEL, false)).isEqualTo(COLORS);
    assertThat(inPath(";color=blue,black,brown", LIST, Style.MATRIX, false)).isEqualTo(COLORS);
    assertThat(inPath(";color=blue;color=black;color=brown", LIST, Style.MATRIX, true))
        .isEqualTo(COLORS);
    assertThat(inPath(";R=100;G=200;B=150", COLOR, Style.MATRIX, true)).isEqualTo(RGB);
    assertThat(inPath("a%2Fb", Shapes.text(), Style.SIMPLE, false)).isEqualTo("\"a/b\"");
  }

  @Test
  void headersAndCookies() throws IOException {
    Incoming request =
        request(
            "/",
            Map.of(),
            "",
            Map.of("color", List.of("blue, black", "brown"), "cookie", List.of("a=1; n=\"7\"")));
    assertThat(read(Parameter.header("Color", LIST), request)).isEqualTo(COLORS);
    assertThat(read(Parameter.cookie("n", Shapes.int32()), request)).isEqualTo("7");
    assertThat(read(Parameter.cookie("m", Shapes.int32()).otherwise("3"), request)).isEqualTo("3");
  }

  @Test
  void jsonInAParameter() throws IOException {
    Parameter parameter = Parameter.query("color", COLOR).asJson();
    assertThat(read(parameter, request("/", Map.of(), "color=%7B%22R%22:1%7D", Map.of())))
        .isEqualTo("{\"R\":1}");
  }

  @Test
  void aScalarThatIsSentTwiceIsAFault() {
    assertThatThrownBy(() -> inQuery("color=1&color=2", Shapes.int32(), Style.FORM, true))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().errors().get(0).message())
                    .isEqualTo("must be sent only once"));
  }

  @Test
  void whatIsNoUtf8IsAFault() {
    assertThatThrownBy(() -> inQuery("color=%FF", Shapes.text(), Style.FORM, true))
        .isInstanceOf(ProblemException.class);
  }
}
