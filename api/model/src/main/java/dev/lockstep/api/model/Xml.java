package dev.lockstep.api.model;

import java.util.Optional;

/**
 * How a value stands in XML, as the {@code xml} object of its schema says it.
 *
 * @param name of the element or attribute, or of the element around the items of an array; empty
 *     for a body whose element the document gives no name
 * @param prefix may be empty
 * @param namespace may be empty
 * @param attribute whether it is an attribute of the element around it
 * @param wrapped whether there is an element around the items of an array
 * @param items how the items of an array stand; empty for anything else
 */
public record Xml(
    String name,
    String prefix,
    String namespace,
    boolean attribute,
    boolean wrapped,
    Optional<Xml> items) {

  /** An element of a name, and nothing more to say of it. */
  public static Xml element(String name) {
    return new Xml(name, "", "", false, false, Optional.empty());
  }
}
