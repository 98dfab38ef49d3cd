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

  /** The next page has the cursor in the body; absent or null on the last page. */
  record Cursor(String items, String next, String parameter) implements PageStyle {}

  /** The next page begins where this one ends; an empty or short page is the last. */
  record Offset(String items, String offsetParameter, String limitParameter, String total)
      implements PageStyle {}

  /** The next page has the next number; an empty or short page is the last. */
  record PageNumber(String items, String pageParameter, String limitParameter)
      implements PageStyle {}
}
