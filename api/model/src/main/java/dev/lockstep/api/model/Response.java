package dev.lockstep.api.model;

import java.util.List;
import java.util.Optional;

/**
 * One documented answer of an operation.
 *
 * @param status {@code 200}, a range such as {@code 4XX}, or {@code default}
 * @param contents one for each media type, in document order; empty if there is no body
 * @param component the name under {@code components/responses} that several operations share
 */
public record Response(
    String status,
    String description,
    List<Header> headers,
    List<Content> contents,
    Optional<String> component,
    Location location) {

  /** Whether the status says that the request succeeded: 2xx. */
  public boolean isSuccess() {
    return status.startsWith("2");
  }
}
