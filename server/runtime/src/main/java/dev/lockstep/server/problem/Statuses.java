package dev.lockstep.server.problem;

import org.eclipse.jetty.http.HttpStatus;

/** What statuses are called. */
public final class Statuses {
  private Statuses() {}

  /** The phrase of RFC 9110, such as "Not Found". */
  public static String phrase(int status) {
    return switch (status) {
      case 413 -> "Content Too Large";
      case 422 -> "Unprocessable Content";
      default -> HttpStatus.getMessage(status);
    };
  }
}
