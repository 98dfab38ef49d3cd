package dev.lockstep.client.page;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.lockstep.client.operation.Items;
import dev.lockstep.client.operation.Result;

/**
 * How an operation pages.
 *
 * @param items how the items of a page are read
 * @param style how the next page is found
 */
public record Paging<T>(Result<Items<T>> items, PageStyle style) {

  /** Items of a class, in an array at a JSON pointer. */
  public static <T> Paging<T> of(Class<T> type, String pointer, PageStyle style) {
    return new Paging<>(Result.items(type, pointer), style);
  }

  /** Items of a generic type, in an array at a JSON pointer. */
  public static <T> Paging<T> of(TypeReference<T> type, String pointer, PageStyle style) {
    return new Paging<>(Result.items(type, pointer), style);
  }
}
