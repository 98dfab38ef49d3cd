package dev.lockstep.server.request;

import java.util.ArrayList;
import java.util.List;

/**
 * A query, or a form in the same encoding.
 *
 * @param pairs in order; names are decoded, values are not, because styles that join several values
 *     must be split before
 */
public record QueryString(List<Pair> pairs) {

  /** A name and what was sent with it. */
  public record Pair(String name, String value) {}

  /** Keeps a copy. */
  public QueryString {
    pairs = List.copyOf(pairs);
  }

  /** Reads the text between the question mark and the end. */
  public static QueryString parse(String raw) {
    List<Pair> pairs = new ArrayList<>();
    for (String part : raw.split("&", -1)) {
      if (!part.isEmpty()) {
        int equal = part.indexOf('=');
        String name = equal < 0 ? part : part.substring(0, equal);
        pairs.add(new Pair(Percent.formDecode(name), equal < 0 ? "" : part.substring(equal + 1)));
      }
    }
    return new QueryString(pairs);
  }

  /** The values of a name as they came, in order. */
  public List<String> raw(String name) {
    return pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::value).toList();
  }

  /** The values of a name, decoded, in order. */
  public List<String> values(String name) {
    return raw(name).stream().map(Percent::formDecode).toList();
  }
}
