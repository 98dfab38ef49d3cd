package dev.lockstep.api.cases;

import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;

/** The number that a documented status stands for. */
final class StatusNumber {
  /** For a status that stands for none. */
  static final int UNKNOWN = -1;

  private StatusNumber() {}

  static int of(Operation operation, Response response) {
    String status = response.status();
    if (status.matches("[1-5]\\d\\d")) {
      return Integer.parseInt(status);
    }
    if (status.matches("[1-5][xX]{2}")) {
      return (status.charAt(0) - '0') * 100;
    }
    return operation.responses().size() == 1 ? 200 : UNKNOWN;
  }
}
