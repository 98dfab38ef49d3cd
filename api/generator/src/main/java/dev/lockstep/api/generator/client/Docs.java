package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Javadoc from the words of a document, line by line. */
final class Docs {
  private static final String ERRORS = "dev.lockstep.client.error.";
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("304", "NotModifiedException"),
          Map.entry("400", "BadRequestException"),
          Map.entry("401", "UnauthorizedException"),
          Map.entry("403", "ForbiddenException"),
          Map.entry("404", "NotFoundException"),
          Map.entry("405", "MethodNotAllowedException"),
          Map.entry("409", "ConflictException"),
          Map.entry("412", "PreconditionFailedException"),
          Map.entry("422", "UnprocessableContentException"),
          Map.entry("429", "RateLimitedException"));

  private Docs() {}

  /** What is said of a method with all there is to say. */
  static List<String> of(ClientOperation method) {
    Operation operation = method.operation();
    List<String> lines = new ArrayList<>(lines(title(operation)));
    if (!operation.description().isBlank() && !operation.summary().isBlank()) {
      lines.add("");
      List<String> description = lines(operation.description());
      lines.add("<p>" + description.get(0));
      lines.addAll(description.subList(1, description.size()));
    }
    lines.addAll(mediaTypes(method));
    lines.add("");
    method.required().forEach(a -> lines.add("@param " + a.name() + " " + text(a)));
    method.result().returned().ifPresent(type -> lines.add("@return " + returned(operation)));
    failures(operation).forEach(r -> lines.add("@throws " + exception(r) + " " + failure(r)));
    return behindStars(lines);
  }

  /** Lines as they follow the star of a comment. */
  static List<String> behindStars(List<String> lines) {
    return lines.stream().map(line -> line.isBlank() ? "" : " " + line).toList();
  }

  /** The lines of a text. */
  static List<String> lines(String text) {
    return Arrays.stream(Literals.javadoc(text).split("\n", -1))
        .map(String::stripTrailing)
        .toList();
  }

  /** What is said of an argument: never nothing. */
  static String text(ClientArgument argument) {
    String said = argument.parameter().map(Parameter::description).orElse("the body");
    String name = argument.parameter().map(Parameter::name).orElse("the body");
    return oneLine(said.isBlank() ? name : said);
  }

  private static String title(Operation operation) {
    if (!operation.summary().isBlank()) {
      return operation.summary();
    }
    return operation.description().isBlank() ? operation.id() : operation.description();
  }

  private static List<String> mediaTypes(ClientOperation method) {
    List<String> lines = new ArrayList<>();
    method
        .operation()
        .body()
        .ifPresent(
            body -> {
              ClientBody sent = method.body().orElseThrow();
              say(lines, sent.alike(body), "The header {@code Content-Type} may also be");
              say(lines, sent.unsent(body), "The body cannot be sent as");
            });
    return lines;
  }

  private static void say(List<String> lines, List<String> mediaTypes, String start) {
    if (!mediaTypes.isEmpty()) {
      lines.addAll(List.of("", "<p>" + start + " " + oneLine(String.join(", ", mediaTypes)) + "."));
    }
  }

  private static String returned(Operation operation) {
    String text =
        String.join(
            "; ", ClientResult.successes(operation).stream().map(Response::description).toList());
    return text.isBlank() ? "the answer" : oneLine(text);
  }

  private static List<Response> failures(Operation operation) {
    return operation.responses().stream()
        .filter(r -> !ClientResult.successes(operation).contains(r))
        .toList();
  }

  private static String exception(Response response) {
    String status = response.status();
    String server = status.startsWith("5") ? "ServerErrorException" : "ApiStatusException";
    return ERRORS + EXCEPTIONS.getOrDefault(status, server);
  }

  private static String failure(Response response) {
    return oneLine(response.status() + ": " + response.description());
  }

  private static String oneLine(String text) {
    return String.join(" ", lines(text)).replaceAll("\\s+", " ").strip();
  }
}
