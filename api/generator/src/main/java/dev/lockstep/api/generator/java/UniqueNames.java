package dev.lockstep.api.generator.java;

import java.util.Collection;
import java.util.Map;

/** A Java name for each of some names in a document, no two alike. */
public final class UniqueNames {
  private final Map<String, String> byName;

  UniqueNames(Map<String, String> byName) {
    this.byName = byName;
  }

  /**
   * The Java name of a name.
   *
   * @throws IllegalArgumentException if the name is not one of those it was made for
   */
  public String of(String name) {
    String javaName = byName.get(name);
    if (javaName == null) {
      throw new IllegalArgumentException("There is no name " + name);
    }
    return javaName;
  }

  /** All Java names, in the order of the document. */
  public Collection<String> all() {
    return byName.values();
  }
}
