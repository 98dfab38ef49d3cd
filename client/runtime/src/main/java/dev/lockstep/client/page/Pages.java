package dev.lockstep.client.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.error.PaginationException;
import dev.lockstep.client.error.PaginationException.Reason;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.operation.Items;
import java.net.URI;

/**
 * Reads pages one after the other, and refuses to go where it would not end.
 *
 * @param style how the next page is found
 * @param load how a page is read
 */
public record Pages<T>(PageStyle style, Load<T> load) {
  /** So many empty pages in a row are read; filters may leave some pages without an item. */
  private static final int MOST_EMPTY = 100;

  /** Reads the page at an address. */
  @FunctionalInterface
  public interface Load<T> {
    /** Sends one request. */
    Loaded<T> at(URI uri);
  }

  /** A page as it came. */
  public record Loaded<T>(Headers headers, Items<T> items) {}

  /** The first page. */
  public Page<T> first(URI uri, int maxPages) {
    return read(Trail.start(uri), maxPages);
  }

  Page<T> next(Trail trail, URI next, int maxPages) {
    if (trail.contains(next)) {
      throw refused(Reason.REPEATED, "The next page has been read already: ", next);
    }
    if (!Credentials.sameOrigin(trail.uri(), next)) {
      throw refused(Reason.OTHER_ORIGIN, "The next page is on another server: ", next);
    }
    if (trail.length() >= maxPages) {
      throw refused(Reason.TOO_MANY_PAGES, "More than " + maxPages + " pages: ", next);
    }
    if (trail.empty() >= MOST_EMPTY) {
      throw refused(Reason.EMPTY_PAGES, MOST_EMPTY + " pages in a row are empty, before ", next);
    }
    return read(trail.then(next), maxPages);
  }

  private Page<T> read(Trail trail, int maxPages) {
    Loaded<T> loaded = load.at(trail.uri());
    JsonNode body = loaded.items().body();
    int count = loaded.items().list().size();
    Fetched fetched = new Fetched(trail.uri(), loaded.headers(), body, count);
    return new Page<>(this, loaded, style.next(fetched), trail.having(count), maxPages);
  }

  private static PaginationException refused(Reason reason, String why, URI next) {
    String place = next.getScheme() + "://" + next.getRawAuthority() + next.getRawPath();
    return new PaginationException(reason, why + place);
  }
}
