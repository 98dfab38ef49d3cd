package dev.lockstep.client.bench.caller;

/** A request and its answer. */
public enum Exchange {
  LIST("a list of 5"),
  READ("one object"),
  ADD("a POST");

  private final String label;

  Exchange(String label) {
    this.label = label;
  }

  /** As the table names it. */
  public String label() {
    return label;
  }

  /** Makes the exchange once. */
  public Object by(Caller caller) throws Exception {
    return switch (this) {
      case LIST -> caller.list();
      case READ -> caller.read();
      case ADD -> caller.add();
    };
  }
}
