package dev.lockstep.api.model.read;

/** JSON pointers, RFC 6901. */
final class Pointers {
  private Pointers() {}

  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  static String unescape(String segment) {
    return segment.replace("~1", "/").replace("~0", "~");
  }
}
