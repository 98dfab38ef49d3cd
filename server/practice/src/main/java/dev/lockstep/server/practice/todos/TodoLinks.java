package dev.lockstep.server.practice.todos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Link header of a page (RFC 8288), which keeps the filter from page to page. */
record TodoLinks(TodoFilter filter, TodoPage page) {

  String header() {
    List<String> links = new ArrayList<>();
    links.add(link("first", 1));
    if (page.number() > 1) {
      // From past the end, back to where there is something.
      links.add(link("prev", Math.min(page.number() - 1L, page.last())));
    }
    if (page.number() < page.last()) {
      links.add(link("next", page.number() + 1L));
    }
    links.add(link("last", page.last()));
    return String.join(", ", links);
  }

  private String link(String relation, long number) {
    Map<String, Object> query = new LinkedHashMap<>(filter.parameters());
    query.put("_page", number);
    query.put("_limit", page.limit());
    return query.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&", "</todos?", ">; rel=\"" + relation + "\""));
  }

  private static String encoded(Object value) {
    return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
