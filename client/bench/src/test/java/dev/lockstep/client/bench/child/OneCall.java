package dev.lockstep.client.bench.child;

import dev.lockstep.client.bench.caller.Contestant;

/** Makes a client and one call, and stays until its CPU time has been read. */
public final class OneCall {
  private OneCall() {}

  /** With the client and the base URL of the server. */
  public static void main(String[] arguments) throws Exception {
    Contestant.valueOf(arguments[0]).connect(arguments[1]).list();
    Parent parent = new Parent();
    parent.tell("done");
    parent.hear();
  }
}
