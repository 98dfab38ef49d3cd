package dev.lockstep.api.model;

/**
 * How an operation pages through a collection. Items are found by a JSON pointer into the body of
 * the answer, which is empty when the body is the array itself.
 */
public sealed interface PageStyle {
  /** The JSON pointer of the array of items in the body. */
  String items();

  /** The next page is the target of the {@code Link} header with {@code rel="next"} (RFC 8288). */
  record LinkHeader(String items) implements PageStyle {}

  /** The next page is at a URL in the body; absent or null on the last page. */
  record NextUrl(String items, String next) implements PageStyle {}

  /**
   * The next page has the cursor in the body; absent or null on the last page.
   *
   * @param next where the cursor is; a {@code -} in it stands for the last item of an array
   * @param more where the body says whether there is another page; empty if it does not
   */
  record Cursor(String items, String next, String parameter, String more) implements PageStyle {}

  /**
   * The next page begins where this one ends; an empty or short page is the last.
   *
   * @param limitParameter empty if a short page need not be the last
   * @param total where the body has the number of all items; empty if it has not
   * @param more where the body says whether there is another page; empty if it does not
   */
  record Offset(
      String items, String offsetParameter, String limitParameter, String total, String more)
      implements PageStyle {}

  /**
   * The next page has the next number; an empty or short page is the last.
   *
   * @param limitParameter empty if a short page need not be the last
   * @param more where the body says whether there is another page; empty if it does not
   */
  record PageNumber(String items, String pageParameter, String limitParameter, String more)
      implements PageStyle {}
}
