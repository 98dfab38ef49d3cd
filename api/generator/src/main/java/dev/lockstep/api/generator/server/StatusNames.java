package dev.lockstep.api.generator.server;

import java.util.Map;

/** What the records of a status are called. */
final class StatusNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("200", "Ok"),
          Map.entry("201", "Created"),
          Map.entry("202", "Accepted"),
          Map.entry("203", "NonAuthoritativeInformation"),
          Map.entry("204", "NoContent"),
          Map.entry("205", "ResetContent"),
          Map.entry("206", "PartialContent"),
          Map.entry("207", "MultiStatus"),
          Map.entry("300", "MultipleChoices"),
          Map.entry("301", "MovedPermanently"),
          Map.entry("302", "Found"),
          Map.entry("303", "SeeOther"),
          Map.entry("304", "NotModified"),
          Map.entry("307", "TemporaryRedirect"),
          Map.entry("308", "PermanentRedirect"),
          Map.entry("400", "BadRequest"),
          Map.entry("401", "Unauthorized"),
          Map.entry("402", "PaymentRequired"),
          Map.entry("403", "Forbidden"),
          Map.entry("404", "NotFound"),
          Map.entry("405", "MethodNotAllowed"),
          Map.entry("406", "NotAcceptable"),
          Map.entry("408", "RequestTimeout"),
          Map.entry("409", "Conflict"),
          Map.entry("410", "Gone"),
          Map.entry("411", "LengthRequired"),
          Map.entry("412", "PreconditionFailed"),
          Map.entry("413", "ContentTooLarge"),
          Map.entry("415", "UnsupportedMediaType"),
          Map.entry("416", "RangeNotSatisfiable"),
          Map.entry("422", "UnprocessableContent"),
          Map.entry("423", "Locked"),
          Map.entry("424", "FailedDependency"),
          Map.entry("428", "PreconditionRequired"),
          Map.entry("429", "TooManyRequests"),
          Map.entry("500", "InternalServerError"),
          Map.entry("501", "NotImplemented"),
          Map.entry("502", "BadGateway"),
          Map.entry("503", "ServiceUnavailable"),
          Map.entry("504", "GatewayTimeout"),
          Map.entry("2XX", "Success"),
          Map.entry("3XX", "Redirection"),
          Map.entry("4XX", "ClientError"),
          Map.entry("5XX", "ServerError"),
          Map.entry("default", "Default"));

  private StatusNames() {}

  /** For a status, a range such as 4XX, or {@code default}. */
  static String of(String status) {
    return NAMES.getOrDefault(status, "Status" + status);
  }

  /** Whether it stands for several statuses, so that whoever answers must choose one. */
  static boolean isRange(String status) {
    return status.endsWith("XX") || status.equals("default");
  }
}
