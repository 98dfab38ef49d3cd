package dev.lockstep.client.torture.caller;

/** The clients. */
public enum Contestant {
  OURS("lockstep"),
  NATIVE("java/native"),
  RESTCLIENT("java/restclient"),
  FEIGN("feign");

  private final String title;

  Contestant(String title) {
    this.title = title;
  }

  /** The head of its column. */
  public String title() {
    return title;
  }

  /** Makes the client. */
  public Caller with(Setup setup) {
    return switch (this) {
      case OURS -> new Ours(setup);
      case NATIVE -> new StockNative(setup);
      case RESTCLIENT -> new StockRest(setup);
      case FEIGN -> new ByFeign(setup);
    };
  }
}
