package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.model.Content;

/** Media types as the server writes and names them. */
final class MediaNames {
  private MediaNames() {}

  /** The media type in which it is sent; where the document leaves it open, JSON if it can be. */
  static String written(Content content, boolean raw) {
    boolean open = content.mediaType().contains("*");
    return open && !raw ? "application/json" : content.mediaType();
  }

  /** A name for it: Json for {@code application/json}. */
  static String label(Content content) {
    String bare = content.bareMediaType();
    return JavaNames.typeName(bare.substring(bare.indexOf('/') + 1));
  }
}
