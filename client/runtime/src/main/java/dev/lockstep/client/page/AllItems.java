package dev.lockstep.client.page;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of a page and of all that follow. Pages are read as they are needed: to take the first
 * twenty items costs as many requests as those twenty are on.
 *
 * @param <T> the type of the items
 */
public final class AllItems<T> implements Iterable<T> {
  private final Page<T> first;
  private final int maxPages;

  AllItems(Page<T> first, int maxPages) {
    this.first = first;
    this.maxPages = maxPages;
  }

  /** With another limit on the number of pages, beyond which reading on is refused. */
  public AllItems<T> maxPages(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("The limit on pages is not positive: " + limit);
    }
    return new AllItems<>(first, limit);
  }

  @Override
  public Iterator<T> iterator() {
    return new Items();
  }

  /** The items as a stream, to be used from one thread. */
  public Stream<T> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
  }

  private final class Items implements Iterator<T> {
    private Page<T> page = first;
    private Iterator<T> items = first.items().iterator();

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && page.hasNext()) {
        page = page.next(maxPages);
        items = page.items().iterator();
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There are no more items");
      }
      return items.next();
    }
  }
}
