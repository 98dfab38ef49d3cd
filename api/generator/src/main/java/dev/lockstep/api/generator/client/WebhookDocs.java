package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.SecurityAlternative.Requirement;
import dev.lockstep.api.model.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc of what a webhook calls. */
final class WebhookDocs {
  private static final String REFUSAL = "dev.lockstep.client.webhook.RefusalException";

  private WebhookDocs() {}

  /** What is said of a method, line by line. */
  static List<String> of(WebhookMethod method, Imports imports) {
    List<String> lines = new ArrayList<>(Docs.text(method.operation()));
    lines.add("");
    lines.add("<p>" + Javadoc.line(comes(method)));
    List<String> tags = new ArrayList<>();
    for (ClientArgument argument : method.arguments()) {
      String said = argument.parameter().map(Parameter::description).orElse("");
      tag(tags, "@param " + argument.name(), Javadoc.line(said));
    }
    String body = method.operation().body().map(Body::description).orElse("");
    tag(tags, "@param body", Javadoc.line(body));
    answers(method, imports, tags);
    if (!tags.isEmpty()) {
      lines.add("");
    }
    lines.addAll(tags);
    return lines;
  }

  private static void tag(List<String> tags, String tag, String text) {
    if (!text.isBlank()) {
      tags.add(tag + " " + text);
    }
  }

  private static String comes(WebhookMethod method) {
    Operation operation = method.operation();
    String back =
        method
            .webhook()
            .subscription()
            .map(Webhook.Subscription::expression)
            .map(expression -> " at " + expression)
            .orElse("");
    String schemes =
        operation.security().stream()
            .flatMap(alternative -> alternative.requirements().stream())
            .map(Requirement::scheme)
            .distinct()
            .collect(Collectors.joining(", "));
    String credentials = schemes.isEmpty() ? "" : " The sender shows " + schemes + ".";
    String address = method.address() + method.suffix();
    return "Comes as " + operation.method() + " .../" + address + back + "." + credentials;
  }

  private static void answers(WebhookMethod method, Imports imports, List<String> tags) {
    List<Response> successes = ClientResult.successes(method.operation());
    List<Response> failures =
        method.operation().responses().stream().filter(r -> !successes.contains(r)).toList();
    if (method.answer().kind() != WebhookAnswer.Kind.NOTHING) {
      tag(tags, "@return", said(successes));
    }
    if (!failures.isEmpty()) {
      tag(tags, "@throws " + imports.use(REFUSAL), "to answer " + said(failures));
    }
  }

  private static String said(List<Response> responses) {
    return responses.stream()
        .map(r -> r.status() + (Commonplaces.saysMore(r) ? ": " + r.description() : ""))
        .map(Javadoc::line)
        .collect(Collectors.joining("; "));
  }
}
