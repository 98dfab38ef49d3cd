package dev.lockstep.api.lint.whole;

import com.fasterxml.jackson.core.JsonPointer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a {@code $ref} leads to, among the files of a document.
 *
 * @param file the file, relative to the folder of the root
 * @param pointer the place in it
 */
record Reference(String file, JsonPointer pointer) {

  /**
   * Follows a reference.
   *
   * @param from the file that it stands in
   * @param reference its text
   * @return empty if it leads out of the files, or is not a pointer
   */
  static Optional<Reference> of(String from, String reference) {
    int hash = reference.indexOf('#');
    String target = decode(hash < 0 ? reference : reference.substring(0, hash));
    String fragment = hash < 0 ? "" : decode(reference.substring(hash + 1));
    if (target.contains("://") || !(fragment.isEmpty() || fragment.startsWith("/"))) {
      return Optional.empty();
    }
    String file = target.isEmpty() ? from : sibling(from, target);
    return Optional.of(new Reference(file, JsonPointer.compile(fragment)));
  }

  private static String sibling(String from, String target) {
    return Path.of(from).resolveSibling(target).normalize().toString().replace('\\', '/');
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
