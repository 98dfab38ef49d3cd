package dev.lockstep.server.practice.todos;

import java.util.List;

/**
 * A page of todos.
 *
 * @param total how many there are on all pages
 * @param number which page it is, from 1
 * @param limit how many a page has at most
 */
record TodoPage(long total, int number, int limit, List<TodoRow> rows) {
  /** The number of the last page; the first is there even if it is empty. */
  long last() {
    return Math.max(1, (total + limit - 1) / limit);
  }
}
