package dev.lockstep.client.page;

import java.net.URI;
import java.util.Optional;

/**
 * The pages that have been read on the way to this one, so that a server which goes in circles is
 * found out.
 *
 * @param length how many pages there are, this one included
 * @param empty how many of the last ones had no item
 */
record Trail(URI uri, Optional<Trail> before, int length, int empty) {

  static Trail start(URI uri) {
    return new Trail(uri, Optional.empty(), 1, 0);
  }

  Trail then(URI next) {
    return new Trail(next, Optional.of(this), length + 1, empty);
  }

  /** When the page has been read. */
  Trail having(int items) {
    return new Trail(uri, before, length, items == 0 ? empty + 1 : 0);
  }

  boolean contains(URI other) {
    for (Optional<Trail> at = Optional.of(this); at.isPresent(); at = at.get().before) {
      if (at.get().uri.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
