package dev.lockstep.api.generator.models;

/** Who the generated classes are for. */
public enum Side {
  /** Accepts what it does not know: enums are open, unions have an arm for the unknown. */
  CLIENT("dev.lockstep.client.json"),
  /** Knows exactly what the document says: what is not in it has been refused before. */
  SERVER("dev.lockstep.server.json");

  private final String jsonPackage;

  Side(String jsonPackage) {
    this.jsonPackage = jsonPackage;
  }

  /** The package of the runtime that generated models lean on. */
  public String jsonPackage() {
    return jsonPackage;
  }
}
