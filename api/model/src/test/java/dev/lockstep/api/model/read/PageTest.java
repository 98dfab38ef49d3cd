package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.PageStyle;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageTest {
  private static Optional<PageStyle> page(String page) {
    return Draft.operation("x-pagination: " + page).operation().page();
  }

  @Test
  void everyStyleIsKnown() {
    assertThat(page("{style: link, items: ''}")).contains(new PageStyle.LinkHeader(""));
    assertThat(page("{style: cursor, items: /items, next: /next, parameter: after}"))
        .contains(new PageStyle.Cursor("/items", "/next", "after", ""));
    assertThat(page("{style: next-url, items: /items, next: /next}"))
        .contains(new PageStyle.NextUrl("/items", "/next"));
    assertThat(page("{style: offset, items: /items, offset: o, limit: l, total: /total}"))
        .contains(new PageStyle.Offset("/items", "o", "l", "/total", ""));
    assertThat(page("{style: page, items: '', page: _page, limit: _limit}"))
        .contains(new PageStyle.PageNumber("", "_page", "_limit", ""));
  }

  @Test
  void theBodyMaySayThatThereIsMore() {
    assertThat(page("{style: cursor, items: /d, next: /d/-/id, parameter: after, more: /more}"))
        .contains(new PageStyle.Cursor("/d", "/d/-/id", "after", "/more"));
    assertThat(page("{style: offset, items: /d, offset: o, more: /more}"))
        .contains(new PageStyle.Offset("/d", "o", "", "", "/more"));
    assertThat(page("{style: page, items: /d, page: p, more: /more}"))
        .contains(new PageStyle.PageNumber("/d", "p", "", "/more"));
  }

  @Test
  void whatIsIncompleteIsReported() {
    assertThat(Draft.operation("x-pagination: {style: cursor}").rules()).contains("pagination");
    assertThat(Draft.operation("x-pagination: {style: none}").rules()).contains("pagination");
    Draft noPointer = Draft.operation("x-pagination: {style: link, items: items}");
    assertThat(noPointer.rules()).contains("pagination");
    assertThat(noPointer.operation().page()).isEmpty();
  }
}
