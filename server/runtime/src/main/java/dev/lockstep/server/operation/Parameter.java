package dev.lockstep.server.operation;

import dev.lockstep.server.validate.Shape;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name as it stands on the wire
 * @param key the name of a path parameter in the route; the wire name for every other kind
 * @param style how arrays and objects are written
 * @param explode whether each member of an array or object is written by itself
 * @param json whether the value is written as JSON, whatever the style
 * @param defaultValue as JSON, what an absent value stands for
 */
public record Parameter(
    In in,
    String name,
    String key,
    boolean required,
    Shape shape,
    Style style,
    boolean explode,
    boolean json,
    Optional<String> defaultValue) {

  /** Where a parameter is in a request. */
  public enum In {
    PATH,
    QUERY,
    HEADER,
    COOKIE
  }

  /** How arrays and objects are written, as OpenAPI names it. */
  public enum Style {
    SIMPLE,
    FORM,
    LABEL,
    MATRIX,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    DEEP_OBJECT
  }

  /** A parameter of the path, which is always required. */
  public static Parameter path(String name, String key, Shape shape) {
    return new Parameter(
        In.PATH, name, key, true, shape, Style.SIMPLE, false, false, Optional.empty());
  }

  /** A parameter of the query. */
  public static Parameter query(String name, Shape shape) {
    return new Parameter(
        In.QUERY, name, name, false, shape, Style.FORM, true, false, Optional.empty());
  }

  /** A header. */
  public static Parameter header(String name, Shape shape) {
    return new Parameter(
        In.HEADER, name, name, false, shape, Style.SIMPLE, false, false, Optional.empty());
  }

  /** A cookie. */
  public static Parameter cookie(String name, Shape shape) {
    return new Parameter(
        In.COOKIE, name, name, false, shape, Style.FORM, true, false, Optional.empty());
  }

  /** The parameter, required. */
  public Parameter mandatory() {
    return new Parameter(in, name, key, true, shape, style, explode, json, defaultValue);
  }

  /** The parameter in another style. */
  public Parameter style(Style other, boolean exploded) {
    return new Parameter(in, name, key, required, shape, other, exploded, json, defaultValue);
  }

  /** The parameter, written as JSON. */
  public Parameter asJson() {
    return new Parameter(in, name, key, required, shape, style, explode, true, defaultValue);
  }

  /** The parameter with what an absent value stands for, as JSON. */
  public Parameter otherwise(String value) {
    return new Parameter(in, name, key, required, shape, style, explode, json, Optional.of(value));
  }
}
