package dev.lockstep.api.cases;

import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.List;
import java.util.Locale;

/** The number that a documented status stands for. */
final class StatusNumber {
  /** For a status that stands for none. */
  static final int UNKNOWN = -1;

  private static final List<Integer> AFTER_SUCCESS = List.of(500, 404, 409, 503, 403, 418, 299);
  private static final List<Integer> IF_NO_SUCCESS = List.of(200, 201, 202);

  private StatusNumber() {}

  static int of(Operation operation, Response response) {
    String status = response.status();
    if (status.matches("[2-5]\\d\\d")) {
      return Integer.parseInt(status);
    }
    if (status.matches("[2-5][xX]{2}")) {
      return (status.charAt(0) - '0') * 100;
    }
    return status.equals("default") ? ofDefault(operation) : UNKNOWN;
  }

  /** The first that the document does not name: a success if it names none, else a failure. */
  private static int ofDefault(Operation operation) {
    boolean succeeds = operation.responses().stream().anyMatch(StatusNumber::isGood);
    return (succeeds ? AFTER_SUCCESS : IF_NO_SUCCESS)
        .stream()
            .filter(number -> operation.responses().stream().noneMatch(r -> names(r, number)))
            .findFirst()
            .orElse(UNKNOWN);
  }

  /** A redirection is what was asked for, too. */
  private static boolean isGood(Response response) {
    return response.isSuccess() || response.status().startsWith("3");
  }

  private static boolean names(Response response, int number) {
    String status = response.status();
    return status.equals(Integer.toString(number))
        || status.toUpperCase(Locale.ROOT).equals(number / 100 + "XX");
  }
}
