package dev.lockstep.api.model.paging;

import java.util.Locale;
import java.util.Set;

/** The names by which APIs page, as they are without case and punctuation. */
final class Names {
  /** A value from the page before. */
  static final Set<String> CURSORS =
      Set.of(
          "cursor",
          "pagecursor",
          "after",
          "pageafter",
          "afterid",
          "aftercursor",
          "startingafter",
          "startafter",
          "marker",
          "pagetoken",
          "nexttoken",
          "nextpagetoken",
          "paginationtoken",
          "continuation",
          "continuationtoken");

  /** What becomes of it. */
  static final Set<String> NEXT_CURSORS =
      Set.of(
          "nextcursor",
          "nextpagecursor",
          "nextmarker",
          "nexttoken",
          "nextpagetoken",
          "nextcontinuation",
          "nextcontinuationtoken");

  /** At these is the next page, and never a bare cursor. */
  static final Set<String> NEXT_URLS =
      Set.of(
          "@odata.nextlink",
          "nextlink",
          "nexturl",
          "nexturi",
          "nexthref",
          "nextpagelink",
          "nextpageurl",
          "nextpageuri");

  static final Set<String> OFFSETS = Set.of("offset", "pageoffset", "skip", "start");
  static final Set<String> PAGES = Set.of("page", "pagenumber");

  static final Set<String> LIMITS =
      Set.of(
          "limit",
          "pagelimit",
          "perpage",
          "pagesize",
          "size",
          "count",
          "take",
          "top",
          "maxresults");

  static final Set<String> TOTALS =
      Set.of("total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalelements");

  static final Set<String> MORE = Set.of("hasmore", "hasmoreitems", "hasnext", "hasnextpage");

  /** Of several arrays, the items are in the one that is called so. */
  static final Set<String> ITEMS =
      Set.of("items", "entries", "data", "results", "records", "elements", "values", "value");

  /** In these objects are the items, where they are not at the top. */
  static final Set<String> CONTAINERS = Set.of("data", "embedded", "result", "response");

  /** In these objects is what leads to the next page, where it is not at the top. */
  static final Set<String> GROUPS =
      Set.of(
          "meta",
          "metadata",
          "responsemetadata",
          "paging",
          "pagination",
          "pageinfo",
          "page",
          "cursors",
          "links");

  private Names() {}

  /** A name without case and punctuation: nextCursor is next_cursor. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@.]", "");
  }
}
