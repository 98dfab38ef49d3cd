package dev.lockstep.client.style;

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
