package dev.lockstep.server.practice.answers;

/** How long answers may be reused (RFC 9111). */
public final class CacheControl {
  /** Ask again each time; the entity tag makes it cheap. */
  public static final String ASK_AGAIN = "no-cache";

  /** Ask again each time, and keep it from other people's caches. */
  public static final String ONES_OWN = "private, no-cache";

  private CacheControl() {}
}
