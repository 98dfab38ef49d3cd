package dev.lockstep.api.model.read;

import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code x-pagination}. */
final class PageReader {
  static final String KEY = "x-pagination";

  private final Findings findings;

  PageReader(Findings findings) {
    this.findings = findings;
  }

  /** Whether it says that an operation, or that all of them, are not to be taken to page. */
  static boolean isOff(Place page) {
    return page.node().isBoolean() && !page.node().booleanValue();
  }

  Optional<PageStyle> read(Place page) {
    if (!page.exists() || isOff(page) || !isComplete(page)) {
      return Optional.empty();
    }
    String items = page.text("items");
    String next = page.text("next");
    String limit = page.text("limit");
    String more = page.text("more");
    return Optional.of(
        switch (page.text("style")) {
          case "cursor" -> new PageStyle.Cursor(items, next, page.text("parameter"), more);
          case "next-url" -> new PageStyle.NextUrl(items, next);
          case "offset" ->
              new PageStyle.Offset(items, page.text("offset"), limit, page.text("total"), more);
          case "page" -> new PageStyle.PageNumber(items, page.text("page"), limit, more);
          default -> new PageStyle.LinkHeader(items);
        });
  }

  private boolean isComplete(Place page) {
    List<String> needed =
        switch (page.text("style")) {
          case "link" -> List.of();
          case "cursor" -> List.of("next", "parameter");
          case "next-url" -> List.of("next");
          case "offset" -> List.of("offset");
          case "page" -> List.of("page");
          default -> List.of("style of link, cursor, next-url, offset or page");
        };
    Optional<String> missing = needed.stream().filter(key -> page.text(key).isEmpty()).findFirst();
    missing.ifPresent(key -> findings.warn("pagination", page, "This needs a " + key));
    boolean pointers =
        Stream.of("items", "next", "total", "more")
            .map(page::text)
            .allMatch(p -> p.isEmpty() || p.startsWith("/"));
    if (!pointers) {
      findings.warn("pagination", page, "items, next, total and more must be JSON pointers");
    }
    return missing.isEmpty() && pointers;
  }
}
