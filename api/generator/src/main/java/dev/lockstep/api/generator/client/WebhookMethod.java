package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method of one webhook or callback.
 *
 * @param address the name that a request is told by
 * @param arguments those that are always there before those that can be left out
 * @param body how the body is written; empty if there is none
 */
record WebhookMethod(
    Webhook webhook,
    String address,
    String method,
    List<ClientArgument> arguments,
    Optional<ClientBody> body,
    WebhookAnswer answer) {
  private static final JavaType BYTES = JavaType.of("byte[]");

  static WebhookMethod of(Webhook webhook, String address, String method, JavaTypes types) {
    Operation operation = webhook.operation();
    List<ClientArgument> arguments =
        new ArrayList<>(ClientOperations.arguments(operation, true, types));
    arguments.addAll(ClientOperations.arguments(operation, false, types));
    return new WebhookMethod(
        webhook,
        address,
        method,
        List.copyOf(arguments),
        operation.body().map(b -> ClientBody.of(b, types)).map(WebhookMethod::received),
        WebhookAnswer.of(operation, types));
  }

  /** What is not read is handed over as bytes. */
  private static ClientBody received(ClientBody sent) {
    return switch (sent.kind()) {
      case JSON, FORM, TEXT -> sent;
      case MULTIPART, XML, BYTES -> new ClientBody(sent.content(), ClientBody.Kind.BYTES, BYTES);
    };
  }

  Operation operation() {
    return webhook.operation();
  }

  /** Whether an argument is always there. */
  static boolean isRequired(ClientArgument argument) {
    return argument
        .parameter()
        .filter(p -> p.required() || p.in() == dev.lockstep.api.model.Parameter.In.PATH)
        .isPresent();
  }

  /** Whether the body is always there. */
  boolean isBodyRequired() {
    boolean nullable = body.filter(b -> b.content().type() instanceof Type.Nullable).isPresent();
    return operation().body().filter(Body::required).isPresent() && !nullable;
  }

  /** The media types that the method does not take, and those that are mere bytes to it. */
  List<String> unread(Body documented) {
    ClientBody read = body.orElseThrow();
    List<String> unread = new ArrayList<>(read.unsent(documented));
    Content content = read.content();
    if (content.isMultipart() || content.xml().isPresent()) {
      unread.add(content.mediaType() + " (but as bytes)");
    }
    return unread;
  }

  /** What a callback has in its URL behind the address that the client gave. */
  String suffix() {
    return suffix(webhook);
  }

  static String suffix(Webhook webhook) {
    String expression = webhook.subscription().map(Webhook.Subscription::expression).orElse("");
    int end = expression.indexOf('}');
    if (!expression.startsWith("{$") || end < 0) {
      return "";
    }
    String rest = expression.substring(end + 1).replaceFirst("[?#].*$", "");
    return rest.startsWith("/") && rest.length() > 1 ? rest : "";
  }
}
