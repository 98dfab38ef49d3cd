package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a method: the words of the document, line by line. */
record Docs(Imports imports) {
  private static final String FAILURE = "dev.lockstep.client.error.ApiStatusException";

  /** All there is to say of a method. */
  List<String> of(ClientOperation method) {
    List<String> lines = new ArrayList<>(text(method.operation()));
    lines.addAll(mediaTypes(method));
    List<String> tags = tags(method);
    if (!tags.isEmpty()) {
      lines.add("");
    }
    lines.addAll(tags);
    return lines;
  }

  /** A summary is the first sentence of the description, unless that begins in another way. */
  static List<String> text(Operation operation) {
    List<String> summary = Javadoc.lines(operation.summary());
    List<String> description = Javadoc.lines(operation.description());
    if (summary.isEmpty() || description.isEmpty()) {
      List<String> text = summary.isEmpty() ? description : summary;
      return text.isEmpty() ? Javadoc.lines(operation.id()) : text;
    }
    String first = String.join(" ", summary);
    List<String> lines = new ArrayList<>(description);
    if (description.get(0).startsWith(first)) {
      return lines;
    }
    if (Character.isLetterOrDigit(description.get(0).charAt(0))) {
      lines.set(0, sentence(first) + " " + description.get(0));
    } else {
      lines.set(0, "<p>" + description.get(0));
      lines.addAll(0, List.of(first, ""));
    }
    return lines;
  }

  private static String sentence(String text) {
    return ".!?:;,".indexOf(text.charAt(text.length() - 1)) < 0 ? text + "." : text;
  }

  private List<String> tags(ClientOperation method) {
    List<String> tags = new ArrayList<>();
    for (ClientArgument argument : method.required()) {
      String said = argument.parameter().map(Parameter::description).orElse("");
      if (!said.isBlank()) {
        tags.add("@param " + argument.name() + " " + Javadoc.line(said));
      }
    }
    String returned = returned(method.operation());
    if (method.result().returned().isPresent() && !returned.isBlank()) {
      tags.add("@return " + returned);
    }
    String thrown = thrown(method.operation());
    if (!thrown.isBlank()) {
      tags.add("@throws " + imports.use(FAILURE) + " " + thrown);
    }
    return tags;
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
      String all = Javadoc.line(String.join(", ", mediaTypes));
      lines.addAll(List.of("", "<p>" + start + " " + all + "."));
    }
  }

  private static String returned(Operation operation) {
    return ClientResult.successes(operation).stream()
        .filter(Commonplaces::saysMore)
        .map(response -> Javadoc.line(response.description()))
        .collect(Collectors.joining("; "));
  }

  private static String thrown(Operation operation) {
    List<Response> successes = ClientResult.successes(operation);
    return operation.responses().stream()
        .filter(response -> !successes.contains(response))
        .map(Docs::failure)
        .collect(Collectors.joining("; "));
  }

  private static String failure(Response response) {
    String description = Javadoc.line(response.description()).replaceAll("[.]$", "");
    return response.status() + (Commonplaces.saysMore(response) ? ": " + description : "");
  }
}
