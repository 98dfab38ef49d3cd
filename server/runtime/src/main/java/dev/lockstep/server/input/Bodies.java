package dev.lockstep.server.input;

import dev.lockstep.server.operation.RequestBody.Content;
import dev.lockstep.server.operation.RequestBody.Kind;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the documented bodies was sent, and what its bytes say. */
final class Bodies {
  private static final Set<Kind> MAY_BE_EMPTY = EnumSet.of(Kind.FORM, Kind.TEXT, Kind.STREAM);

  private Bodies() {}

  /**
   * Which of the documented contents was sent.
   *
   * @throws ProblemException with 415 if it is none of them
   */
  static int choose(List<Content> contents, Incoming request) {
    requireIdentity(request);
    String sent = request.header("Content-Type").stream().findFirst().orElse("");
    Optional<Content> chosen = find(contents, sent);
    if (chosen.isEmpty()) {
      String known =
          contents.stream().map(Content::mediaType).distinct().collect(Collectors.joining(", "));
      throw new ProblemException(Problem.of(415, "The body must be one of: " + known));
    }
    return contents.indexOf(chosen.get());
  }

  /** The same media type goes before a range that covers it. */
  private static Optional<Content> find(List<Content> contents, String sent) {
    if (sent.isEmpty()) {
      return contents.stream().filter(c -> c.mediaType().equals("*/*")).findFirst();
    }
    String bare = MediaTypes.bare(sent);
    return contents.stream()
        .filter(c -> MediaTypes.bare(c.mediaType()).equals(bare))
        .findFirst()
        .or(() -> contents.stream().filter(c -> isCovered(c, bare)).findFirst());
  }

  private static boolean isCovered(Content content, String sent) {
    return content.mediaType().contains("*") && MediaTypes.covers(content.mediaType(), sent);
  }

  private static void requireIdentity(Incoming request) {
    boolean encoded =
        request.header("Content-Encoding").stream()
            .anyMatch(coding -> !coding.strip().equalsIgnoreCase("identity"));
    if (encoded) {
      throw new ProblemException(Problem.of(415, "The body must have no Content-Encoding"));
    }
  }

  /** Whether no body was sent. A form without fields, a text and a file may have no bytes. */
  static boolean isAbsent(List<Content> contents, Incoming request, InputStream body)
      throws IOException {
    return isEmpty(request, body) && !isNamedByType(contents, request);
  }

  private static boolean isNamedByType(List<Content> contents, Incoming request) {
    return request.header("Content-Type").stream()
        .findFirst()
        .flatMap(sent -> find(contents, sent))
        .filter(content -> MAY_BE_EMPTY.contains(content.kind()))
        .isPresent();
  }

  private static boolean isEmpty(Incoming request, InputStream body) throws IOException {
    if (request.header("Content-Length").contains("0")) {
      return true;
    }
    body.mark(1);
    boolean ended = body.read() < 0;
    body.reset();
    return ended;
  }
}
