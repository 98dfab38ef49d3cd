package dev.lockstep.client.bench.caller;

/** The objects of the exchanges as one writes them down by hand. */
final class Tasks {
  /** What is added. */
  static final New NEW = new New("Read the manual", "All of it, and then once more");

  private Tasks() {}

  record InShort(long id, String summary) {}

  record Task(long id, String summary, String description) {}

  record New(String summary, String description) {}

  record Id(long id) {}
}
