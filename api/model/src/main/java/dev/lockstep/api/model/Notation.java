package dev.lockstep.api.model;

/**
 * How the value of a body is written in its media type. A value can be written in any of these but
 * the last, where whoever answers or asks has to do so.
 */
public enum Notation {
  JSON,
  YAML,
  XML,
  FORM,
  MULTIPART,
  TEXT,
  /** Left as it is: bytes, or what nothing here makes of a value. */
  BYTES;

  static Notation of(Content content) {
    String bare = content.bareMediaType();
    boolean bytes = content.type() instanceof Type.Binary;
    if (content.isJson() && !bytes) {
      return JSON;
    }
    // A text is one that happens to be YAML: it is not what the YAML says.
    if (isYaml(bare) && !bytes && !(content.type() instanceof Type.Text)) {
      return YAML;
    }
    if (content.xml().isPresent()) {
      return XML;
    }
    if (content.isForm() && !content.isMultipart()) {
      return FORM;
    }
    if (content.isMultipart() && bare.equals("multipart/form-data")) {
      return MULTIPART;
    }
    if (bare.startsWith("text/") && bare.indexOf('*') < 0 && isText(content.type())) {
      return TEXT;
    }
    return isAnything(content) ? JSON : BYTES;
  }

  private static boolean isYaml(String bare) {
    return bare.endsWith("/yaml") || bare.endsWith("/x-yaml") || bare.endsWith("+yaml");
  }

  private static boolean isText(Type type) {
    return type instanceof Type.Text || type instanceof Type.Int || type instanceof Type.Bool;
  }

  /** Where a document names no media type but a schema with members, JSON is meant. */
  private static boolean isAnything(Content content) {
    String bare = content.bareMediaType();
    return content.isStructured() && (bare.equals("*/*") || bare.equals("application/*"));
  }
}
