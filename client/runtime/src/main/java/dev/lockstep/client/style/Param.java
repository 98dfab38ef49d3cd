package dev.lockstep.client.style;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A parameter and how it is written.
 *
 * @param name as it stands on the wire
 * @param explode whether each member of an array or object is written by itself
 * @param allowReserved whether reserved characters stay as they are in a query
 * @param json whether the value is written as JSON text
 */
public record Param(
    String name, In in, Style style, boolean explode, boolean allowReserved, boolean json) {

  /** Where a parameter is in a request. */
  public enum In {
    PATH,
    QUERY,
    HEADER,
    COOKIE
  }

  /** A path parameter in the default style. */
  public static Param path(String name) {
    return new Param(name, In.PATH, Style.SIMPLE, false, false, false);
  }

  /** A query parameter in the default style. */
  public static Param query(String name) {
    return new Param(name, In.QUERY, Style.FORM, true, false, false);
  }

  /** A header in the default style. */
  public static Param header(String name) {
    return new Param(name, In.HEADER, Style.SIMPLE, false, false, false);
  }

  /** A cookie in the default style. */
  public static Param cookie(String name) {
    return new Param(name, In.COOKIE, Style.FORM, true, false, false);
  }

  /** In another style. */
  public Param style(Style other, boolean exploded) {
    return new Param(name, in, other, exploded, allowReserved, json);
  }

  /** With reserved characters left as they are. */
  public Param reserved() {
    return new Param(name, in, style, explode, true, json);
  }

  /** With the value written as JSON text. */
  public Param asJson() {
    return new Param(name, in, style, explode, allowReserved, true);
  }

  /** What takes the parameter's place in the path. */
  public String inPath(JsonNode value) {
    Expansion expansion = expansion(Percent::encode);
    String text =
        style == Style.LABEL
            ? expansion.label(shown(value))
            : style == Style.MATRIX
                ? expansion.matrix(shown(value))
                : expansion.simple(shown(value));
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(
          "The path parameter " + name + " would change the path: '" + text + "'");
    }
    return text;
  }

  /** What is added to the query: pairs of name and value, encoded. */
  public List<String> inQuery(JsonNode value) {
    return pairs(expansion(encoding(value)), shown(value), "%20", "%7C");
  }

  private UnaryOperator<String> encoding(JsonNode value) {
    if (!allowReserved) {
      return Percent::encode;
    }
    boolean listed = !explode && !json && value.isContainerNode();
    return listed ? Percent::encodeReservedItem : Percent::encodeReserved;
  }

  /** The value of the header. */
  public String inHeader(JsonNode value) {
    return expansion(UnaryOperator.identity()).simple(shown(value));
  }

  /** What is added to the Cookie header. */
  public List<String> inCookie(JsonNode value) {
    return expansion(Percent::encode).form(shown(value));
  }

  /** What is added to a form. */
  public List<String> inForm(JsonNode value) {
    return pairs(expansion(Percent::encodeForm), shown(value), "+", "%7C");
  }

  private List<String> pairs(Expansion expansion, JsonNode value, String space, String pipe) {
    if (style == Style.DEEP_OBJECT) {
      return expansion.deepObject(value);
    }
    if (style == Style.SPACE_DELIMITED || style == Style.PIPE_DELIMITED) {
      return expansion.delimited(value, style == Style.PIPE_DELIMITED ? pipe : space);
    }
    return expansion.form(value);
  }

  private Expansion expansion(UnaryOperator<String> encode) {
    return new Expansion(name, explode, encode);
  }

  private JsonNode shown(JsonNode value) {
    return json ? Values.tree(value.toString()) : value;
  }
}
