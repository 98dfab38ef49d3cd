package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.error.PaginationException;
import dev.lockstep.client.error.PaginationException.Reason;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.page.Page;
import dev.lockstep.client.page.PageStyle;
import dev.lockstep.client.page.PageStyle.Cursor;
import dev.lockstep.client.page.PageStyle.LinkHeader;
import dev.lockstep.client.page.PageStyle.NextUrl;
import dev.lockstep.client.page.PageStyle.Offset;
import dev.lockstep.client.page.PageStyle.PageNumber;
import dev.lockstep.client.page.Paging;
import dev.lockstep.client.style.Param;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class PagesTest {
  private static final Operation<?> LIST =
      Operation.of("list", "GET", "/n").param(Param.query("limit")).returning(Result.none());
  private static final PageStyle CURSOR = new Cursor("/next", "cursor", "");

  @Test
  void linksLeadFromPageToPage() throws Exception {
    Function<Request, Answer> answers =
        request ->
            request.target().equals("/n")
                ? Answer.json("[1,2]", "Link", "</a,b>; rel=\"prev up\", <?p=2>; REL=next; x=\"<\"")
                : Answer.json("[3]", "Link", "</n>; rel=\"first\"");

    assertThat(paths(answers, "", new LinkHeader())).containsExactly("/n", "/n?p=2");
  }

  @Test
  void whatIsQuotedInALinkIsNoRelation() throws Exception {
    String link = "<?p=2>; title=\"a, b; rel=x\"; rel='next'";
    Function<Request, Answer> answers =
        request ->
            request.target().equals("/n") ? Answer.json("[1,2]", "Link", link) : Answer.json("[3]");

    assertThat(paths(answers, "", new LinkHeader())).containsExactly("/n", "/n?p=2");
  }

  @Test
  void cursorsTakeThePlaceOfTheOneBefore() throws Exception {
    Function<Request, Answer> answers =
        request ->
            switch (request.target()) {
              case "/n" -> Answer.json("{\"items\":[1,2],\"next\":\"a b\"}");
              case "/n?cursor=a%20b" -> Answer.json("{\"items\":[],\"next\":7}");
              default -> Answer.json("{\"items\":[3],\"next\":null}");
            };

    assertThat(paths(answers, "/items", CURSOR))
        .containsExactly("/n", "/n?cursor=a%20b", "/n?cursor=7");
  }

  @Test
  void urlsInTheBodyMayBeRelative() throws Exception {
    Function<Request, Answer> answers =
        request ->
            request.target().equals("/n")
                ? Answer.json("{\"d\":{\"items\":[1,2]},\"next\":\"more/2?x=1\"}")
                : Answer.json("{\"d\":{\"items\":[3]}}");

    assertThat(paths(answers, "/d/items", new NextUrl("/next")))
        .containsExactly("/n", "/more/2?x=1");
  }

  @Test
  void anOffsetGoesOnUntilTheTotal() throws Exception {
    Function<Request, Answer> answers =
        request ->
            Answer.json(
                "{\"total\":3,\"items\":" + (request.target().equals("/n") ? "[1,2]}" : "[3]}"));

    assertThat(paths(answers, "/items", new Offset("offset", "limit", 0, "/total", "")))
        .containsExactly("/n", "/n?offset=2");
  }

  @Test
  void pageNumbersGoOnUntilAPageIsShort() throws Exception {
    Function<Request, Answer> answers =
        request -> Answer.json(request.target().equals("/n") ? "[1,2]" : "[3]");

    assertThat(paths(answers, "", new PageNumber("page", "limit", 1, 2, "")))
        .containsExactly("/n", "/n?page=2");
  }

  @Test
  void whatTheBodySaysOfMoreCounts() throws Exception {
    Function<Request, Answer> answers =
        request ->
            Answer.json(
                request.target().equals("/n")
                    ? "{\"more\":true,\"items\":[1,2],\"next\":\"a\",\"total\":2}"
                    : "{\"more\":false,\"items\":[3],\"next\":\"b\",\"total\":9}");

    assertThat(paths(answers, "/items", new Cursor("/next", "cursor", "/more")))
        .containsExactly("/n", "/n?cursor=a");
    assertThat(paths(answers, "/items", new Offset("skip", "", 0, "/total", "/more")))
        .containsExactly("/n", "/n?skip=2");
    assertThat(paths(answers, "/items", new PageNumber("page", "", 0, 0, "/more")))
        .containsExactly("/n", "/n?page=1");
  }

  @Test
  void theLastItemMayBeTheCursor() throws Exception {
    Function<Request, Answer> answers =
        request ->
            switch (request.target()) {
              case "/n" -> Answer.json("{\"more\":true,\"items\":[1,2]}");
              case "/n?after=2" -> Answer.json("{\"more\":true,\"items\":[3]}");
              default -> Answer.json("{\"more\":true,\"items\":[]}");
            };

    assertThat(paths(answers, "/items", new Cursor("/items/-", "after", "/more")))
        .containsExactly("/n", "/n?after=2", "/n?after=3");
  }

  @Test
  void withoutALengthPagesGoOnUntilOneIsEmpty() throws Exception {
    Function<Request, Answer> answers =
        request ->
            Answer.json(
                switch (request.target()) {
                  case "/n" -> "[1,2]";
                  case "/n?skip=2", "/n?page=2" -> "[3]";
                  default -> "[]";
                });

    assertThat(paths(answers, "", new Offset("skip", "", 0, "", "")))
        .containsExactly("/n", "/n?skip=2", "/n?skip=3");
    assertThat(paths(answers, "", new PageNumber("page", "", 1, 0, "")))
        .containsExactly("/n", "/n?page=2", "/n?page=3");
  }

  @Test
  void pagesAreReadOnlyWhenTheyAreNeeded() throws Exception {
    Function<Request, Answer> endless =
        request -> Answer.json("{\"items\":[1,2],\"next\":" + request.hashCode() + "}");
    try (FakeServer server = new FakeServer(endless)) {
      assertThat(page(server, "/items", CURSOR).all().stream().limit(2)).hasSize(2);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aConditionOnTheFirstPageIsNotSentForTheOthers() throws Exception {
    Function<Request, Answer> answers =
        request ->
            request.target().equals("/n")
                ? Answer.json("[1]", "Link", "<?p=2>; rel=next")
                : Answer.json("[2]");
    try (FakeServer server = new FakeServer(answers)) {
      Clients.at(server.url())
          .build()
          .page(
              LIST,
              Paging.of(Integer.class, "", new LinkHeader()),
              Arguments.of(),
              o -> o.ifNoneMatch("\"v1\""))
          .next();

      assertThat(server.requests())
          .extracting(request -> request.header("If-None-Match"))
          .containsExactly("\"v1\"", "");
    }
  }

  @Test
  void aCursorThatComesBackIsFoundOut() throws Exception {
    Function<Request, Answer> circle =
        request ->
            Answer.json(
                request.target().equals("/n?cursor=a")
                    ? "{\"items\":[2],\"next\":\"b\"}"
                    : "{\"items\":[1],\"next\":\"a\"}");
    try (FakeServer server = new FakeServer(circle)) {
      assertThatThrownBy(() -> page(server, "/items", CURSOR).all().forEach(n -> {}))
          .isInstanceOfSatisfying(
              PaginationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REPEATED));
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void anotherServerIsNotGoneTo() throws Exception {
    try (FakeServer other = new FakeServer(request -> Answer.json("[3]"));
        FakeServer server =
            new FakeServer(
                request -> Answer.json("[1]", "Link", "<" + other.url() + "/n?k>; rel=next"))) {
      Page<Integer> first = page(server, "", new LinkHeader());

      assertThatThrownBy(first::next)
          .isInstanceOfSatisfying(
              PaginationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_ORIGIN))
          .hasMessage("The next page is on another server: " + other.url() + "/n");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void thereIsALimitOnPages() throws Exception {
    int[] count = {0};
    Function<Request, Answer> endless =
        request -> Answer.json("{\"items\":[1],\"next\":" + ++count[0] + "}");
    try (FakeServer server = new FakeServer(endless)) {
      assertThatThrownBy(() -> page(server, "/items", CURSOR).all().maxPages(5).forEach(n -> {}))
          .isInstanceOf(PaginationException.class)
          .hasMessageStartingWith("More than 5 pages");
      assertThat(server.requests()).hasSize(5);
    }
  }

  @Test
  void pageAfterPageWithoutAnItemIsFoundOut() throws Exception {
    int[] count = {0};
    Function<Request, Answer> empty =
        request -> Answer.json("{\"items\":[],\"next\":" + ++count[0] + "}");
    try (FakeServer server = new FakeServer(empty)) {
      assertThatThrownBy(() -> page(server, "/items", CURSOR).all().stream().findFirst())
          .isInstanceOfSatisfying(
              PaginationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY_PAGES))
          .hasMessageStartingWith("100 pages in a row are empty");
      assertThat(server.requests()).hasSize(100);
    }
  }

  @Test
  void anEmptyPageMayHaveItemsBehindIt() throws Exception {
    Function<Request, Answer> answers =
        request ->
            Answer.json(
                request.target().equals("/n")
                    ? "{\"items\":[],\"next\":\"a\"}"
                    : "{\"items\":[1],\"next\":null}");
    try (FakeServer server = new FakeServer(answers)) {
      assertThat(page(server, "/items", CURSOR).all()).containsExactly(1);
    }
  }

  @Test
  void aLongLinkIsReadAll() throws Exception {
    String title = "a".repeat(15_000);
    Answer first = Answer.json("[1]", "Link", "<?p=2>; title=\"" + title + "\"; rel=next");
    try (FakeServer server =
        new FakeServer(r -> r.target().equals("/n") ? first : Answer.json("[2]"))) {
      assertThat(page(server, "", new LinkHeader()).all()).containsExactly(1, 2);
    }
  }

  @Test
  void whatIsNoUrlIsNoPage() throws Exception {
    try (FakeServer server =
        new FakeServer(request -> Answer.json("[1]", "Link", "<http://[>; rel=next"))) {
      assertThatThrownBy(() -> page(server, "", new LinkHeader()))
          .isInstanceOfSatisfying(
              PaginationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_URL));
    }
  }

  @Test
  void theLastPageHasNoNext() throws Exception {
    try (FakeServer server = new FakeServer(request -> Answer.json("[1]"))) {
      Page<Integer> only = page(server, "", new LinkHeader());

      assertThat(only.hasNext()).isFalse();
      assertThatThrownBy(only::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aWrongItemIsNamedByItsPlaceInTheBody() throws Exception {
    try (FakeServer server = new FakeServer(r -> Answer.json("{\"items\":[1,\"x\"]}"))) {
      assertThatThrownBy(() -> page(server, "/items", CURSOR))
          .isInstanceOfSatisfying(
              InvalidResponseException.class, e -> assertThat(e.pointer()).contains("/items/1"));
      assertThatThrownBy(() -> page(server, "/things", CURSOR))
          .isInstanceOf(InvalidResponseException.class)
          .hasMessageEndingWith("has no array of items at #/things");
    }
  }

  private static Iterable<String> paths(
      Function<Request, Answer> answers, String items, PageStyle style) throws Exception {
    try (FakeServer server = new FakeServer(answers)) {
      assertThat(page(server, items, style).all()).containsExactly(1, 2, 3);
      return server.requests().stream().map(Request::target).toList();
    }
  }

  private static Page<Integer> page(FakeServer server, String items, PageStyle style) {
    return Clients.at(server.url())
        .build()
        .page(LIST, Paging.of(Integer.class, items, style), Arguments.of());
  }
}
