package dev.lockstep.client.webhook.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a body is written; immutable.
 *
 * @param mediaTypes those that differ in name alone
 * @param jsonMembers the members of a form that are JSON
 */
public record Content(Kind kind, List<String> mediaTypes, Set<String> jsonMembers) {

  /** What the bytes are. */
  public enum Kind {
    JSON,
    FORM,
    TEXT,
    /** Whatever they are: they are handed over. */
    BYTES
  }

  /** A body of JSON. */
  public static Content json(String... mediaTypes) {
    return new Content(Kind.JSON, List.of(mediaTypes), Set.of());
  }

  /** A form, {@code application/x-www-form-urlencoded}. */
  public static Content form(String... mediaTypes) {
    return new Content(Kind.FORM, List.of(mediaTypes), Set.of());
  }

  /** Text. */
  public static Content text(String... mediaTypes) {
    return new Content(Kind.TEXT, List.of(mediaTypes), Set.of());
  }

  /** Bytes. */
  public static Content bytes(String... mediaTypes) {
    return new Content(Kind.BYTES, List.of(mediaTypes), Set.of());
  }

  /** With a member of the form that is JSON. */
  public Content jsonMember(String name) {
    Set<String> more = new HashSet<>(jsonMembers);
    more.add(name);
    return new Content(kind, mediaTypes, Set.copyOf(more));
  }

  /** A sender that does not say what it sends is believed to send what was promised. */
  boolean accepts(String sent) {
    return sent.isEmpty() || mediaTypes.stream().anyMatch(due -> covers(Incoming.bare(due), sent));
  }

  private static boolean covers(String due, String sent) {
    return due.equals(sent)
        || due.equals("*/*")
        || (due.endsWith("/*") && sent.startsWith(due.substring(0, due.length() - 1)));
  }
}
