package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.PageStyle.Cursor;
import dev.lockstep.api.model.PageStyle.LinkHeader;
import dev.lockstep.api.model.PageStyle.NextUrl;
import dev.lockstep.api.model.PageStyle.Offset;
import dev.lockstep.api.model.PageStyle.PageNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class InferredPageTest {
  private static final String STRING = "{type: string}";
  private static final String NUMBER = "{type: integer}";
  private static final String FLAG = "{type: boolean}";
  private static final String LIST = "{type: array, items: {type: object}}";
  private static final String PLAIN_ARRAY = "type: array";

  @Test
  void aCursorInTheBodyGoesIntoTheQuery() {
    assertThat(likely(query("cursor " + STRING), body("data " + LIST, "next_cursor " + STRING)))
        .contains(new Cursor("/data", "/next_cursor", "cursor", ""));
    assertThat(
            likely(
                query("pageToken " + STRING, "pageSize " + NUMBER),
                body("things " + LIST, "nextPageToken " + STRING)))
        .contains(new Cursor("/things", "/nextPageToken", "pageToken", ""));
    assertThat(
            likely(
                query("cursor " + STRING),
                body(
                    "members " + LIST,
                    "response_metadata {" + body("next_cursor " + STRING) + "}")))
        .contains(new Cursor("/members", "/response_metadata/next_cursor", "cursor", ""));
    assertThat(
            likely(
                query("after " + STRING),
                body(
                    "nodes " + LIST,
                    "pageInfo {" + body("endCursor " + STRING, "hasNextPage " + FLAG) + "}")))
        .contains(new Cursor("/nodes", "/pageInfo/endCursor", "after", "/pageInfo/hasNextPage"));
  }

  @Test
  void theLastItemIsACursorWhereThereIsMore() {
    String thing = "{type: array, items: {type: object, required: [id], properties: {id: {}}}}";

    assertThat(
            likely(
                query("starting_after " + STRING, "limit " + NUMBER),
                body("data " + thing, "has_more " + FLAG)))
        .contains(new Cursor("/data", "/data/-/id", "starting_after", "/has_more"));
    assertThat(
            likely(
                query("after " + STRING),
                body("data " + thing, "last_id " + STRING, "has_more " + FLAG)))
        .contains(new Cursor("/data", "/last_id", "after", "/has_more"));
    assertThat(likely(query("starting_after " + STRING), body("data " + thing))).isEmpty();
    assertThat(likely(query("after " + STRING), body("data " + thing, "has_more " + FLAG)))
        .isEmpty();
  }

  @Test
  void aLinkInTheBodyIsFollowedWhateverElseThereIs() {
    String address = "{type: string, format: uri}";

    assertThat(
            likely(
                query("limit " + NUMBER, "offset " + NUMBER),
                body("results " + LIST, "next " + address, "count " + NUMBER)))
        .contains(new NextUrl("/results", "/next"));
    assertThat(
            likely(query("$top " + NUMBER), body("value " + LIST, "'@odata.nextLink' " + STRING)))
        .contains(new NextUrl("/value", "/@odata.nextLink"));
    assertThat(
            likely(
                query("page " + NUMBER),
                body(
                    "_embedded {" + body("books " + LIST) + "}",
                    "_links {" + body("next {" + body("href " + STRING) + "}") + "}")))
        .contains(new NextUrl("/_embedded/books", "/_links/next/href"));
    assertThat(likely("", body("steps " + LIST, "next " + address))).isEmpty();
    assertThat(likely(query("limit " + NUMBER), body("data " + LIST, "next " + STRING))).isEmpty();
  }

  @Test
  void itemsAreCounted() {
    assertThat(
            likely(
                query("offset " + NUMBER, "limit " + NUMBER),
                body("items " + LIST, "total " + NUMBER)))
        .contains(new Offset("/items", "offset", "", "/total", ""));
    assertThat(likely(query("skip " + NUMBER, "take " + NUMBER), PLAIN_ARRAY))
        .contains(new Offset("", "skip", "", "", ""));
    assertThat(likely(query("offset " + NUMBER), PLAIN_ARRAY)).isEmpty();
    assertThat(likely(query("start " + NUMBER, "limit " + NUMBER), PLAIN_ARRAY)).isEmpty();
  }

  @Test
  void aTotalThatIsOnlyAboutRightIsASignOfItemsLeftOut() {
    String total = "{type: integer, description: There may be less items}";

    assertThat(
            likely(
                query("offset " + NUMBER, "limit " + NUMBER),
                body("items " + LIST, "total " + total)))
        .isEmpty();
  }

  @Test
  void pagesAreCountedWhereItIsKnownWhichIsTheFirst() {
    String size = "size " + NUMBER;

    assertThat(likely(query("page {type: integer, default: 0}", size), PLAIN_ARRAY))
        .contains(new PageNumber("", "page", "", ""));
    assertThat(likely(query("page {type: integer, minimum: 1}", size), PLAIN_ARRAY))
        .contains(new PageNumber("", "page", "", ""));
    assertThat(
            likely(
                query("page " + NUMBER, "per_page " + NUMBER),
                body("items " + LIST, "has_more " + FLAG)))
        .contains(new PageNumber("/items", "page", "", "/has_more"));
    assertThat(
            likely(
                query("page " + NUMBER),
                body("items " + LIST, "meta {" + body("next_page " + NUMBER) + "}")))
        .contains(new Cursor("/items", "/meta/next_page", "page", ""));
    assertThat(likely(query("page " + NUMBER, size), PLAIN_ARRAY)).isEmpty();
  }

  @Test
  void aLinkHeaderHasToSpeakOfPages() {
    String answer = "headers: {Link: {description: %s, schema: {type: string}}}";

    assertThat(read(answer.formatted("The next page"), "", PLAIN_ARRAY, "").likelyPage())
        .contains(new LinkHeader(""));
    assertThat(read(answer.formatted("The licence"), "", PLAIN_ARRAY, "").likelyPage()).isEmpty();
  }

  @Test
  void nothingIsGuessedWhereTwoWaysFitOrTheItemsAreNotClear() {
    String[] both = {"cursor " + STRING, "offset " + NUMBER, "limit " + NUMBER};

    assertThat(likely(query(both), body("data " + LIST, "next_cursor " + STRING))).isEmpty();
    assertThat(
            likely(
                query("cursor " + STRING),
                body("users " + LIST, "groups " + LIST, "next_cursor " + STRING)))
        .isEmpty();
    assertThat(
            likely(
                query("cursor " + STRING),
                body("id " + STRING, "tags " + LIST, "next_cursor " + STRING)))
        .isEmpty();
    assertThat(
            likely(
                query("cursor " + STRING),
                body("data " + LIST, "included " + LIST, "next_cursor " + STRING)))
        .contains(new Cursor("/data", "/next_cursor", "cursor", ""));
  }

  @Test
  void whatIsInferredIsSaidAndCanBeSwitchedOff() {
    String query = query("cursor " + STRING);
    String body = body("data " + LIST, "next_cursor " + STRING);
    Draft draft = draft("", query, body, "");

    assertThat(draft.model().findings())
        .filteredOn(finding -> finding.severity() == Finding.Severity.INFERRED)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().pointer()).isEqualTo("/paths/~1things/get");
              assertThat(finding.message())
                  .isEqualTo(
                      "list pages by its names as if there were x-pagination: {style: cursor,"
                          + " items: /data, next: /next_cursor, parameter: cursor};"
                          + " x-pagination: false switches that off");
            });
    for (String off : new String[] {"      x-pagination: false", "x-pagination: false"}) {
      Draft quiet = draft("", query, body, off);
      assertThat(quiet.operation().likelyPage()).isEmpty();
      assertThat(quiet.rules()).doesNotContain("pagination");
    }
    assertThat(draft("", query, body, "      x-pagination: {style: link}").operation().likelyPage())
        .isEmpty();
  }

  private static Optional<PageStyle> likely(String query, String body) {
    return read("", query, body, "").likelyPage();
  }

  private static Operation read(String answer, String query, String body, String more) {
    return draft(answer, query, body, more).operation();
  }

  private static Draft draft(String answer, String query, String body, String more) {
    return Draft.of(
        """
        openapi: 3.1.0
        paths:
          /things:
            get:
              operationId: list
              parameters: [%s]
              responses:
                200:
                  description: A page
                  content: {application/json: {schema: {%s}}}
                  %s
        %s
        """
            .formatted(query, body, answer, more));
  }

  /** Parameters of a name and a schema. */
  private static String query(String... parameters) {
    return Arrays.stream(parameters)
        .map(p -> "{in: query, name: " + p.replaceFirst(" ", ", schema: ") + "}")
        .collect(Collectors.joining(", "));
  }

  /** An object with properties of a name and a schema. */
  private static String body(String... properties) {
    return Arrays.stream(properties)
        .map(p -> p.replaceFirst(" ", ": "))
        .collect(Collectors.joining(", ", "type: object, properties: {", "}"));
  }
}
