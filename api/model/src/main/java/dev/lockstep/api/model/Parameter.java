package dev.lockstep.api.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name as it stands on the wire
 * @param style how arrays and objects are written
 * @param explode whether each member of an array or object is written by itself
 * @param allowReserved whether reserved characters stay unescaped in a query
 * @param mediaType the media type that encodes the value, where the document uses {@code content}
 * @param defaultValue what the server assumes when the parameter is absent
 * @param schemaPointer where its schema is in {@link ApiModel#document()}; empty if it has none
 */
public record Parameter(
    String name,
    In in,
    boolean required,
    Type type,
    Style style,
    boolean explode,
    boolean allowReserved,
    Optional<String> mediaType,
    Optional<JsonNode> defaultValue,
    List<Example> examples,
    String description,
    boolean deprecated,
    String schemaPointer,
    Location location) {

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
}
