package dev.lockstep.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.cases.Case.Side;
import dev.lockstep.api.cases.value.Broken;
import dev.lockstep.api.cases.value.BrokenScalar;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds what brings a status about, where the document does not say it by a named example. */
final class Causes {
  private static final String UNKNOWN_TYPE = "application/x-unknown";
  private static final int MEBIBYTE = 1 << 20;

  private final Deriver deriver;
  private final Operation operation;
  private final int status;
  private final String name;

  Causes(Deriver deriver, Operation operation, int status, String name) {
    this.deriver = deriver;
    this.operation = operation;
    this.status = status;
    this.name = name;
  }

  /**
   * What brings the status about, beginning with inputs that are in order. Where nothing in a
   * request can, it is a matter of the server's state.
   */
  Cause cause(Inputs inputs) {
    Cause state = Cause.typed(inputs, "the state " + (name.isEmpty() ? "of the server" : name));
    Optional<Cause> request =
        Deriver.isNamed(operation, name) ? Optional.empty() : inRequest(inputs);
    return sendable(request.orElse(state));
  }

  private Optional<Cause> inRequest(Inputs inputs) {
    return switch (status) {
      case 400 -> malformed(inputs);
      case 401 -> Optional.of(Cause.typed(inputs, "credentials are left out"));
      case 406 ->
          Optional.of(wire(inputs, w -> w.withHeader("Accept", UNKNOWN_TYPE), "an unknown Accept"));
      case 413 -> withBody(inputs, tooLarge(inputs));
      case 415 ->
          withBody(
              inputs,
              wire(
                  inputs,
                  w -> w.withHeader("Content-Type", UNKNOWN_TYPE),
                  "an unknown media type"));
      case 422 -> invalid(inputs);
      default -> Optional.empty();
    };
  }

  private static Cause wire(
      Inputs inputs, UnaryOperator<dev.lockstep.api.cases.wire.Wire> change, String why) {
    return Cause.raw(inputs, inputs, change, why);
  }

  private static Cause tooLarge(Inputs inputs) {
    return wire(
        inputs,
        w -> w.withBody(w.body().orElseThrow().text() + " ".repeat(MEBIBYTE)),
        "a body of more than a mebibyte");
  }

  private Optional<Cause> withBody(Inputs inputs, Cause cause) {
    return inputs.body().isPresent() ? Optional.of(cause) : Optional.empty();
  }

  private Optional<Cause> malformed(Inputs inputs) {
    boolean json = inputs.body().map(sent -> sent.content().isJson()).orElse(false);
    if (json) {
      return Optional.of(wire(inputs, w -> w.withBody("{"), "a body that is not JSON"));
    }
    return inputs.body().flatMap(sent -> sent.content().xml()).isPresent()
        ? Optional.of(wire(inputs, w -> w.withBody("<"), "a body that is not XML"))
        : operation.parameters().stream()
            .flatMap(parameter -> wrong(inputs, parameter).stream())
            .findFirst();
  }

  private Optional<Cause> wrong(Inputs inputs, Parameter parameter) {
    if (mustNotBeText(parameter.type().notNull())) {
      Inputs sent = inputs.with(parameter, TextNode.valueOf("abc"));
      return Optional.of(
          Cause.raw(inputs, sent, UnaryOperator.identity(), "a malformed " + parameter.name()));
    }
    return BrokenScalar.of(parameter.type().notNull()).stream()
        .filter(b -> !b.value().asText().isBlank())
        .findFirst()
        .map(b -> broken(inputs, parameter, b.value(), b.keyword()));
  }

  private static Cause broken(Inputs inputs, Parameter parameter, JsonNode value, String keyword) {
    String why = parameter.name() + " breaks " + keyword;
    return Cause.raw(inputs, inputs.with(parameter, value), UnaryOperator.identity(), why);
  }

  private static boolean mustNotBeText(Type type) {
    boolean formatted = type instanceof Type.Text text && isTyped(text.format());
    return formatted
        || type instanceof Type.Int
        || type instanceof Type.Num
        || type instanceof Type.Bool;
  }

  private static boolean isTyped(Type.Text.Format format) {
    return switch (format) {
      case DATE, DATE_TIME, UUID -> true;
      case PLAIN, URI, BYTE -> false;
    };
  }

  private Optional<Cause> invalid(Inputs inputs) {
    return deriver.broken(inputs).map(broken -> invalid(inputs, broken));
  }

  private static Cause invalid(Inputs inputs, Broken broken) {
    Inputs sent = inputs.withBody(broken.value());
    String why = "the body breaks " + broken.keyword() + " at " + broken.pointer();
    return broken.typed()
        ? Cause.wrong(sent, why)
        : Cause.raw(inputs, sent, UnaryOperator.identity(), why);
  }

  /** The parts of a multipart body have a boundary that is another each time. */
  private static Cause sendable(Cause cause) {
    boolean multipart =
        cause.inputs().body().map(sent -> sent.content().isMultipart()).orElse(false);
    return multipart ? cause.on(Side.WIRE) : cause;
  }
}
