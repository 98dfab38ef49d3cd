package dev.lockstep.client.bench.caller;

/** A client at work. All send the same three requests and read the same answers. */
public interface Caller {

  /** Reads a list, and gives the number of its tasks. */
  int list() throws Exception;

  /** Reads one task, and gives its summary. */
  String read() throws Exception;

  /** Adds a task, and gives its id. */
  long add() throws Exception;
}
