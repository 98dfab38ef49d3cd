package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Type;

/** What can be made of a media type. */
enum MediaKinds {
  JSON,
  YAML,
  XML,
  FORM,
  MULTIPART,
  TEXT,
  STREAM;

  static MediaKinds of(Content content) {
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
    if (bare.equals("application/x-www-form-urlencoded")) {
      return FORM;
    }
    if (bare.equals("multipart/form-data")) {
      return MULTIPART;
    }
    if (bare.startsWith("text/") && bare.indexOf('*') < 0 && isText(content.type())) {
      return TEXT;
    }
    return isAnything(content) ? JSON : STREAM;
  }

  private static boolean isYaml(String bare) {
    return bare.endsWith("/yaml") || bare.endsWith("/x-yaml") || bare.endsWith("+yaml");
  }

  private static boolean isText(Type type) {
    return type instanceof Type.Text || type instanceof Type.Int || type instanceof Type.Bool;
  }

  /** Where a document names no media type but a schema with members, JSON is meant. */
  private static boolean isAnything(Content content) {
    Type type = content.type();
    boolean value =
        type instanceof Type.Ref || type instanceof Type.Array || type instanceof Type.Map;
    return value
        && (content.bareMediaType().equals("*/*")
            || content.bareMediaType().equals("application/*"));
  }

  /** The media type in which it is sent; where the document leaves it open, JSON if it can be. */
  static String written(Content content, boolean raw) {
    boolean open = content.mediaType().contains("*");
    return open && !raw ? "application/json" : content.mediaType();
  }

  /** A name for it: Json for {@code application/json}. */
  static String label(Content content) {
    String bare = content.bareMediaType();
    return JavaNames.typeName(bare.substring(bare.indexOf('/') + 1));
  }
}
