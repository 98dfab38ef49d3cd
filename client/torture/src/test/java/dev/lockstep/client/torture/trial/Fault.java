package dev.lockstep.client.torture.trial;

/** A client did something else than is expected of it. */
public final class Fault extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what it did, in a few words. */
  public Fault(String what) {
    super(what);
  }
}
