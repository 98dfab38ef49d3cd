package dev.lockstep.client.error;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The server answered with a status that is not a success. Redirects are among them where the
 * client does not follow them.
 */
public class ApiStatusException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final ErrorAnswer answer;

  /** For an answer without an exception class of its own. */
  public ApiStatusException(ErrorAnswer answer) {
    super(message(answer), null);
    this.answer = answer;
  }

  /** A line break of the server's would be a line of its own in a log. */
  private static String message(ErrorAnswer answer) {
    String after = after(answer.attempts());
    String answered = answer.operation() + " was answered " + answer.status() + after;
    String all = answered + " " + ProblemDetail.of(answer);
    return all.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** The exception for a status: the most specific class there is. */
  public static ApiStatusException of(ErrorAnswer answer) {
    return switch (answer.status()) {
      case 304 -> new NotModifiedException(answer);
      case 400 -> new BadRequestException(answer);
      case 401 -> new UnauthorizedException(answer);
      case 403 -> new ForbiddenException(answer);
      case 404 -> new NotFoundException(answer);
      case 405 -> new MethodNotAllowedException(answer);
      case 409 -> new ConflictException(answer);
      case 412 -> new PreconditionFailedException(answer);
      case 422 -> new UnprocessableContentException(answer);
      case 429 -> new RateLimitedException(answer);
      default ->
          answer.status() >= 500
              ? new ServerErrorException(answer)
              : new ApiStatusException(answer);
    };
  }

  /** The HTTP status. */
  public final int status() {
    return answer.status();
  }

  /** The headers of the answer. */
  public final Headers headers() {
    return answer.headers();
  }

  /** How often the call was tried, the last time included. */
  public final int attempts() {
    return answer.attempts();
  }

  /**
   * How long to wait before the next call, as the server asks in {@code Retry-After}: for a time,
   * or until a date by this machine's clock.
   *
   * @return never negative; empty if the server does not say
   */
  public final Optional<Duration> retryAfter() {
    return headers().retryAfter(Instant.now());
  }

  /** What went wrong (RFC 9457); made up from the status if the server does not say. */
  public final ProblemDetail problem() {
    return ProblemDetail.of(answer);
  }

  /** What the server calls this request: its {@code X-Request-Id}, or the problem's own. */
  public final Optional<String> requestId() {
    return headers()
        .first("X-Request-Id")
        .or(
            () ->
                Optional.ofNullable(problem().extensions().get("requestId")).map(JsonNode::asText));
  }

  /**
   * The body as the document describes it for this status.
   *
   * @return empty if the body is not JSON of that form
   */
  public final <E> Optional<E> error(Class<E> type) {
    try {
      return Optional.ofNullable(Json.mapper().readValue(answer.body(), type));
    } catch (IOException notOfThatForm) {
      // Asking whether an error has a form is how callers tell forms apart: no is an answer.
      return Optional.empty();
    }
  }

  /** The body as it came, cut off after {@value ErrorAnswer#MAX_BODY} bytes. */
  public final byte[] bytes() {
    return answer.body().clone();
  }
}
