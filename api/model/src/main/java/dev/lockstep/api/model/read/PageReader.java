package dev.lockstep.api.model.read;

import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.List;
import java.util.Optional;

/** Reads {@code x-pagination}. */
final class PageReader {
  private final Findings findings;

  PageReader(Findings findings) {
    this.findings = findings;
  }

  Optional<PageStyle> read(Place page) {
    if (!page.exists() || !isComplete(page)) {
      return Optional.empty();
    }
    String items = page.text("items");
    return Optional.of(
        switch (page.text("style")) {
          case "cursor" -> new PageStyle.Cursor(items, page.text("next"), page.text("parameter"));
          case "next-url" -> new PageStyle.NextUrl(items, page.text("next"));
          case "offset" ->
              new PageStyle.Offset(
                  items, page.text("offset"), page.text("limit"), page.text("total"));
          case "page" -> new PageStyle.PageNumber(items, page.text("page"), page.text("limit"));
          default -> new PageStyle.LinkHeader(items);
        });
  }

  private boolean isComplete(Place page) {
    List<String> needed =
        switch (page.text("style")) {
          case "link" -> List.of();
          case "cursor" -> List.of("next", "parameter");
          case "next-url" -> List.of("next");
          case "offset" -> List.of("offset", "limit");
          case "page" -> List.of("page", "limit");
          default -> List.of("style of link, cursor, next-url, offset or page");
        };
    Optional<String> missing = needed.stream().filter(key -> page.text(key).isEmpty()).findFirst();
    missing.ifPresent(key -> findings.warn("pagination", page, "This needs a " + key));
    boolean pointers =
        List.of("items", "next", "total").stream()
            .map(page::text)
            .allMatch(p -> p.isEmpty() || p.startsWith("/"));
    if (!pointers) {
      findings.warn("pagination", page, "items, next and total must be JSON pointers");
    }
    return missing.isEmpty() && pointers;
  }
}
