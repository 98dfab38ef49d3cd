package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.xml.XmlExpressions;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content.PartEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Webhooks as expressions of the runtime's vocabulary. */
record WebhookSteps(Imports imports, XmlExpressions xml) {
  private static final String RUNTIME = "dev.lockstep.client.webhook.";

  /** The calls that describe a webhook; the first has no dot. */
  List<String> of(WebhookMethod method) {
    Descriptors descriptors = new Descriptors(imports, xml);
    List<String> steps = new ArrayList<>();
    steps.add(
        imports.use(RUNTIME + "Hook")
            + ".of("
            + Descriptors.strings(
                List.of(method.address(), method.suffix(), method.operation().method()))
            + ")");
    for (ClientArgument argument : method.arguments()) {
      String call = WebhookMethod.isRequired(argument) ? ".required(" : ".optional(";
      String param = descriptors.param(argument.parameter().orElseThrow());
      String type = descriptors.typeToken(argument.type().boxed());
      steps.add(call + param + ", " + type + ")");
    }
    method.body().ifPresent(body -> steps.add(body(method, body, descriptors)));
    steps.add(".to(" + handler(method) + ")");
    return steps;
  }

  private String body(WebhookMethod method, ClientBody body, Descriptors descriptors) {
    Body documented = method.operation().body().orElseThrow();
    List<String> mediaTypes = new ArrayList<>(List.of(body.content().mediaType()));
    mediaTypes.addAll(body.alike(documented));
    String content =
        imports.use(RUNTIME + "read.Content")
            + "."
            + kind(body)
            + "("
            + Descriptors.strings(mediaTypes)
            + ")"
            + jsonMembers(body);
    String call = method.isBodyRequired() ? ".body(" : ".optionalBody(";
    return call + content + ", " + descriptors.typeToken(body.type().boxed()) + ")";
  }

  private static String kind(ClientBody body) {
    return switch (body.kind()) {
      case JSON -> "json";
      case FORM -> "form";
      case TEXT -> "text";
      case MULTIPART, XML, BYTES -> "bytes";
    };
  }

  private static String jsonMembers(ClientBody body) {
    Map<String, PartEncoding> encodings = body.content().encodings();
    boolean form = body.kind() == ClientBody.Kind.FORM;
    return encodings.entrySet().stream()
        .filter(e -> form && e.getValue().contentTypes().stream().anyMatch(t -> t.contains("json")))
        .map(e -> ".jsonMember(" + Literals.string(e.getKey()) + ")")
        .collect(Collectors.joining());
  }

  private String handler(WebhookMethod method) {
    String call = "handler." + method.method() + "(" + given(method) + ")";
    WebhookAnswer answer = method.answer();
    String reply = imports.use(RUNTIME + "Reply");
    return switch (answer.kind()) {
      case REPLY -> "given -> " + call;
      case VALUE ->
          "given -> "
              + reply
              + ".json("
              + answer.status()
              + ", "
              + Literals.string(answer.mediaType())
              + ", "
              + call
              + ")";
      case NOTHING ->
          "given -> { " + call + "; return " + reply + ".of(" + answer.status() + "); }";
    };
  }

  private static String given(WebhookMethod method) {
    List<String> values = new ArrayList<>();
    for (ClientArgument argument : method.arguments()) {
      values.add(given(WebhookMethod.isRequired(argument), values.size()));
    }
    if (method.body().isPresent()) {
      values.add(given(method.isBodyRequired(), values.size()));
    }
    return String.join(", ", values);
  }

  private static String given(boolean required, int index) {
    return (required ? "given.get(" : "given.find(") + index + ")";
  }
}
