package dev.lockstep.client.page;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.page.Pages.Loaded;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One page of a collection, and the way to the others. Whether the server counts, cuts by cursors
 * or hands out links makes no difference here.
 *
 * @param <T> the type of the items
 */
public final class Page<T> {
  private final Pages<T> pages;
  private final Loaded<T> loaded;
  private final Optional<URI> next;
  private final Trail trail;
  private final int maxPages;

  Page(Pages<T> pages, Loaded<T> loaded, Optional<URI> next, Trail trail, int maxPages) {
    this.pages = pages;
    this.loaded = loaded;
    this.next = next;
    this.trail = trail;
    this.maxPages = maxPages;
  }

  /** The items of this page alone. */
  public List<T> items() {
    return loaded.items().list();
  }

  /** The headers that this page came with, such as a total. */
  public Headers headers() {
    return loaded.headers();
  }

  /** Whether the server says that there is another page. It may turn out to be empty. */
  public boolean hasNext() {
    return next.isPresent();
  }

  /**
   * Reads the next page: one request.
   *
   * @throws NoSuchElementException if this is the last one
   * @throws dev.lockstep.client.error.PaginationException if going on would not end, or would leave
   *     the server
   */
  public Page<T> next() {
    return next(maxPages);
  }

  /** The items of this page and of all that follow, each page read when its first item is due. */
  public AllItems<T> all() {
    return new AllItems<>(this, maxPages);
  }

  Page<T> next(int limit) {
    URI uri = next.orElseThrow(() -> new NoSuchElementException("This is the last page"));
    return pages.next(trail, uri, limit);
  }
}
