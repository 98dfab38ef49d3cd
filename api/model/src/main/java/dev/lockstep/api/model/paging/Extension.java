package dev.lockstep.api.model.paging;

import dev.lockstep.api.model.PageStyle;
import java.util.StringJoiner;

/** A style as a document would say it. */
final class Extension {
  private final StringJoiner text = new StringJoiner(", ", "{", "}");

  private Extension() {}

  /** The value of {@code x-pagination}, in YAML on one line. */
  static String of(PageStyle style) {
    Extension extension = new Extension();
    if (style instanceof PageStyle.Cursor cursor) {
      extension.style("cursor", style).add("next", cursor.next());
      extension.add("parameter", cursor.parameter()).add("more", cursor.more());
    } else if (style instanceof PageStyle.NextUrl url) {
      extension.style("next-url", style).add("next", url.next());
    } else if (style instanceof PageStyle.Offset offset) {
      extension.style("offset", style).add("offset", offset.offsetParameter());
      extension.add("limit", offset.limitParameter());
      extension.add("total", offset.total()).add("more", offset.more());
    } else if (style instanceof PageStyle.PageNumber page) {
      extension.style("page", style).add("page", page.pageParameter());
      extension.add("limit", page.limitParameter()).add("more", page.more());
    } else {
      extension.style("link", style);
    }
    return extension.text.toString();
  }

  private Extension style(String name, PageStyle style) {
    text.add("style: " + name);
    text.add("items: " + quoted(style.items()));
    return this;
  }

  private Extension add(String key, String value) {
    if (!value.isEmpty()) {
      text.add(key + ": " + quoted(value));
    }
    return this;
  }

  private static String quoted(String value) {
    return value.matches("[\\w/.-]+") ? value : "'" + value.replace("'", "''") + "'";
  }
}
