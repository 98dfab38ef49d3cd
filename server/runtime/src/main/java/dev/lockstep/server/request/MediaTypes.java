package dev.lockstep.server.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Media types and how clients ask for them (RFC 9110, section 12.5.1). */
public final class MediaTypes {
  private MediaTypes() {}

  /** In lower case, without parameters. */
  public static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String bare = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether one that is bare is JSON in any of its spellings, or has the {@code +json} suffix. */
  public static boolean isJson(String bare) {
    return bare.endsWith("/json") || bare.endsWith("/x-json") || bare.endsWith("+json");
  }

  /**
   * Whether a range such as {@code text/*} covers a media type; both may be ranges. {@code
   * application/*+json} is no range to HTTP, but documents have it, and mean JSON by it too.
   */
  public static boolean covers(String range, String mediaType) {
    String bareRange = bare(range);
    String bareType = bare(mediaType);
    if (bareRange.equals("*/*") || bareRange.equals(bareType)) {
      return true;
    }
    int open = bareRange.indexOf("/*") + 1;
    return open > 0
        && bareType.startsWith(bareRange.substring(0, open))
        && bareType.replace("/", "/+").endsWith(bareRange.substring(open + 1));
  }

  /**
   * The media type that the client likes best.
   *
   * @param accept the Accept headers; none means that anything will do
   * @param offered in the order in which the server likes them; ranges among them suit anybody who
   *     accepts something they cover
   * @return empty if the client accepts none of them
   */
  public static Optional<String> choose(List<String> accept, List<String> offered) {
    List<Wish> wishes = accept.stream().flatMap(a -> wishes(a).stream()).toList();
    if (wishes.isEmpty()) {
      return offered.stream().findFirst();
    }
    return offered.stream()
        .filter(type -> quality(wishes, type) > 0)
        .max(Comparator.comparingDouble(type -> quality(wishes, type) - rank(offered, type)));
  }

  /** Of equally welcome types, the earlier; smaller than any difference of quality. */
  private static double rank(List<String> offered, String type) {
    return offered.indexOf(type) * 1e-6;
  }

  private record Wish(String range, double quality) {
    int precision() {
      return range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
    }
  }

  /** The most precise range that covers the type decides. */
  private static double quality(List<Wish> wishes, String type) {
    return wishes.stream()
        .filter(wish -> covers(wish.range, type) || covers(type, wish.range))
        .max(Comparator.comparingInt(Wish::precision))
        .map(Wish::quality)
        .orElse(0.0);
  }

  private static List<Wish> wishes(String accept) {
    List<Wish> wishes = new ArrayList<>();
    for (String part : accept.split(",", -1)) {
      String range = bare(part);
      if (!range.isEmpty()) {
        wishes.add(new Wish(range.equals("*") ? "*/*" : range, quality(part)));
      }
    }
    return wishes;
  }

  private static double quality(String part) {
    for (String parameter : part.split(";", -1)) {
      String stripped = parameter.strip().toLowerCase(Locale.ROOT);
      if (stripped.startsWith("q=")) {
        return parse(stripped.substring(2));
      }
    }
    return 1;
  }

  private static double parse(String quality) {
    try {
      return Math.max(0, Math.min(1, Double.parseDouble(quality)));
    } catch (NumberFormatException e) {
      // A weight that is none is as good as not given.
      return 1;
    }
  }
}
