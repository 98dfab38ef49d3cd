package dev.lockstep.api.model.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {
  private Pointers() {}

  /** The pointer of a member. */
  public static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer of whatever the value is in; empty for the document itself. */
  public static String parent(String pointer) {
    int slash = pointer.lastIndexOf('/');
    return slash < 0 ? "" : pointer.substring(0, slash);
  }

  /** The last key of a pointer; empty for the document itself. */
  public static String key(String pointer) {
    return pointer.isEmpty() ? "" : unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /** The keys of a pointer. */
  public static List<String> keys(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : Arrays.stream(pointer.substring(1).split("/", -1)).map(Pointers::unescape).toList();
  }

  /** The pointer in a URI fragment, whose percent signs are resolved where they make sense. */
  public static String fromFragment(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }

  /** The URI fragment of a pointer, with its number sign. */
  public static String toFragment(String pointer) {
    return "#" + pointer.replace("%", "%25").replace(" ", "%20");
  }

  private static String unescape(String key) {
    return key.replace("~1", "/").replace("~0", "~");
  }
}
