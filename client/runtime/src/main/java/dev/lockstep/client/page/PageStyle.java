package dev.lockstep.client.page;

import dev.lockstep.client.error.PaginationException;
import dev.lockstep.client.error.PaginationException.Reason;
import dev.lockstep.client.style.QueryString;
import java.net.URI;
import java.util.Optional;

/** How the next page of a collection is found. */
public sealed interface PageStyle {

  /** Where the next page is; empty on the last one. */
  Optional<URI> next(Fetched page);

  /** At the target of the Link header with {@code rel="next"} (RFC 8288). */
  record LinkHeader() implements PageStyle {
    @Override
    public Optional<URI> next(Fetched page) {
      return Links.next(page.headers().all("Link")).map(target -> resolve(page.uri(), target));
    }
  }

  /**
   * At a URL in the body.
   *
   * @param pointer where it is (RFC 6901)
   */
  record NextUrl(String pointer) implements PageStyle {
    @Override
    public Optional<URI> next(Fetched page) {
      return page.text(pointer).map(target -> resolve(page.uri(), target));
    }
  }

  /**
   * By a cursor in the body that becomes a query parameter.
   *
   * @param pointer where it is (RFC 6901), with {@code -} for the last item
   * @param more where the body says whether there is another page; empty if it does not
   */
  record Cursor(String pointer, String parameter, String more) implements PageStyle {
    @Override
    public Optional<URI> next(Fetched page) {
      return page.text(pointer)
          .filter(cursor -> page.more(more, true))
          .map(cursor -> QueryString.with(page.uri(), parameter, cursor));
    }
  }

  /**
   * Where this page ends.
   *
   * @param limit the parameter for the length of a page; empty if a short one need not be the last
   * @param defaultLimit how many items a page has if the caller does not say; 0 if not known
   * @param total where the number of all items is in the body; empty if it is not there
   * @param more where the body says whether there is another page; empty if it does not
   */
  record Offset(String offset, String limit, long defaultLimit, String total, String more)
      implements PageStyle {
    @Override
    public Optional<URI> next(Fetched page) {
      long end = number(page.uri(), offset, 0) + page.count();
      Optional<String> all = total.isEmpty() ? Optional.empty() : page.text(total);
      boolean last =
          all.isPresent()
              ? end >= parse(all.get(), 0)
              : page.count() < number(page.uri(), limit, defaultLimit);
      return page.more(more, !last && page.count() > 0)
          ? Optional.of(QueryString.with(page.uri(), offset, Long.toString(end)))
          : Optional.empty();
    }
  }

  /**
   * By the next number.
   *
   * @param limit the parameter for the length of a page; empty if a short one need not be the last
   * @param first the number of the first page
   * @param defaultLimit how many items a page has if the caller does not say; 0 if not known
   * @param more where the body says whether there is another page; empty if it does not
   */
  record PageNumber(String parameter, String limit, long first, long defaultLimit, String more)
      implements PageStyle {
    @Override
    public Optional<URI> next(Fetched page) {
      long current = number(page.uri(), parameter, first);
      boolean last = page.count() == 0 || page.count() < number(page.uri(), limit, defaultLimit);
      return page.more(more, !last)
          ? Optional.of(QueryString.with(page.uri(), parameter, Long.toString(current + 1)))
          : Optional.empty();
    }
  }

  private static long number(URI uri, String parameter, long otherwise) {
    return QueryString.first(uri, parameter).map(v -> parse(v, otherwise)).orElse(otherwise);
  }

  private static long parse(String value, long otherwise) {
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
  }

  private static URI resolve(URI base, String target) {
    try {
      return QueryString.resolve(base, target);
    } catch (IllegalArgumentException e) {
      String place = target.replaceFirst("(?s)\\?.*", "");
      throw new PaginationException(Reason.NOT_A_URL, "The next page is not at a URL: " + place);
    }
  }
}
