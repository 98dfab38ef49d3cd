package dev.lockstep.client.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an element or attribute.
 *
 * @param namespace may be empty
 * @param prefix may be empty
 */
record XmlName(String namespace, String prefix, String local) {
  private static final Pattern SPELT = Pattern.compile("(?:\\{([^}]*)})?(?:([^:]*):)?(.*)");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /**
   * As generated code spells it: {@code {namespace}prefix:local}, the first two if there are any.
   */
  static XmlName of(String spelt) {
    Matcher parts = SPELT.matcher(spelt);
    if (!parts.matches()) {
      throw new IllegalArgumentException(spelt);
    }
    return new XmlName(orEmpty(parts, 1), orEmpty(parts, 2), parts.group(3));
  }

  /** The name that a member has where the document gives it none of its own. */
  static XmlName ofKey(String key) {
    return new XmlName("", "", encode(key));
  }

  private static String orEmpty(Matcher parts, int group) {
    String part = parts.group(group);
    return part == null ? "" : part;
  }

  /** As it stands in a tag. */
  String qualified() {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** What may not stand in a name is written as {@code _x0020_} (ISO 9075-14). */
  static String encode(String key) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean plain = isStart(c) || (i > 0 && isPart(c));
      boolean escape = c == '_' && ESCAPE.matcher(key).region(i, key.length()).lookingAt();
      name.append(plain && !escape ? String.valueOf(c) : String.format("_x%04X_", (int) c));
    }
    return name.toString();
  }

  static String decode(String local) {
    return ESCAPE
        .matcher(local)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static boolean isStart(char c) {
    boolean latin = c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7;
    return latin || c == '_' || (c < 128 && Character.isLetter(c));
  }

  private static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '.';
  }
}
