package dev.lockstep.client.page;

import java.net.URI;
import java.util.Optional;

/**
 * The pages that have been read on the way to this one, so that a server which goes in circles is
 * found out.
 *
 * @param length how many pages there are, this one included
 */
record Trail(URI uri, Optional<Trail> before, int length) {

  static Trail start(URI uri) {
    return new Trail(uri, Optional.empty(), 1);
  }

  Trail then(URI next) {
    return new Trail(next, Optional.of(this), length + 1);
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
