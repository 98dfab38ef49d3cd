package dev.lockstep.client.bench.caller;

/** The clients that are compared. */
public enum Contestant {
  BY_HAND("by hand"),
  OURS("Lockstep"),
  NATIVE("java/native"),
  FEIGN("Feign");

  private final String label;

  Contestant(String label) {
    this.label = label;
  }

  /** As the table names it. */
  public String label() {
    return label;
  }

  /** Makes the client for a base URL. By no lambda: the first one in a process is not for free. */
  public Caller connect(String url) {
    return switch (this) {
      case BY_HAND -> new ByHand(url);
      case OURS -> new Ours(url);
      case NATIVE -> new StockNative(url);
      case FEIGN -> new ByFeign(url);
    };
  }
}
