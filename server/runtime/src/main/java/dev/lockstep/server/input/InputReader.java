package dev.lockstep.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.input.Inputs.Body;
import dev.lockstep.server.json.Models;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.operation.RequestBody.Content;
import dev.lockstep.server.problem.Code;
import dev.lockstep.server.problem.Fault;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.Part;
import dev.lockstep.server.security.Caller;
import dev.lockstep.server.validate.Report;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a request by what the document says of its operation. */
public final class InputReader {
  private final Operation operation;
  private final Incoming request;
  private final List<Fault> faults = new ArrayList<>();

  private InputReader(Operation operation, Incoming request) {
    this.operation = operation;
    this.request = request;
  }

  /**
   * The values of a request.
   *
   * @throws ProblemException with every fault of the parameters and the body together
   * @throws IOException if the body cannot be read to its end
   */
  public static Inputs read(Operation operation, Incoming request, Optional<Caller> caller)
      throws IOException {
    return new InputReader(operation, request).read(caller);
  }

  private Inputs read(Optional<Caller> caller) throws IOException {
    Map<Inputs.Key, JsonNode> values = new HashMap<>();
    ParameterDecoder decoder = new ParameterDecoder(operation, request);
    for (Parameter parameter : operation.parameters()) {
      value(parameter, decoder)
          .ifPresent(v -> values.put(new Inputs.Key(parameter.in(), parameter.name()), v));
    }
    Optional<Body> body =
        operation.body().isPresent() ? body(operation.body().get()) : Optional.empty();
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.of(faults));
    }
    return new Inputs(values, body, caller);
  }

  private Optional<JsonNode> value(Parameter parameter, ParameterDecoder decoder) {
    Optional<JsonNode> sent;
    try {
      sent = decoder.decode(parameter);
    } catch (IllegalArgumentException e) {
      // The message is written for the client, unless it is about an encoding.
      String message = e.getMessage() == null ? "is malformed" : e.getMessage();
      faults.add(fault(parameter, Code.MALFORMED, message));
      return Optional.empty();
    }
    if (sent.isEmpty() && parameter.defaultValue().isEmpty() && parameter.required()) {
      faults.add(fault(parameter, Code.REQUIRED, "is required"));
    }
    sent.ifPresent(v -> parameter.shape().check(v, Report.ofParameter(parameter.name(), faults)));
    return sent.or(() -> parameter.defaultValue().map(Models::tree));
  }

  private static Fault fault(Parameter parameter, Code code, String message) {
    return new Fault(Fault.Place.PARAMETER, parameter.name(), code, message);
  }

  private Optional<Body> body(RequestBody declared) throws IOException {
    InputStream bytes = new BufferedInputStream(request.body());
    if (Bodies.isAbsent(declared.contents(), request, bytes)) {
      if (declared.required()) {
        faults.add(malformed("A body is required"));
      }
      return Optional.empty();
    }
    int chosen = Bodies.choose(declared.contents(), request);
    Content content = declared.contents().get(chosen);
    try {
      Body body = read(chosen, content, bytes);
      if (content.kind() != RequestBody.Kind.STREAM) {
        content.shape().check(body.tree(), Report.ofBody(faults));
      }
      return Optional.of(body);
    } catch (MalformedException e) {
      faults.add(malformed(e.explanation()));
      return Optional.empty();
    }
  }

  private static Fault malformed(String message) {
    return new Fault(Fault.Place.POINTER, "", Code.MALFORMED, message);
  }

  private Body read(int index, Content content, InputStream bytes)
      throws IOException, MalformedException {
    return switch (content.kind()) {
      case JSON -> Body.of(index, TreeReader.json(bytes));
      case YAML -> Body.of(index, TreeReader.yaml(bytes));
      case XML -> Body.of(index, TreeReader.xml(content.xml().orElseThrow(), bytes));
      case FORM -> Body.of(index, FormReader.urlEncoded(content, bytes));
      case MULTIPART -> multipart(index, content, bytes);
      case TEXT -> Body.of(index, Coercion.scalar(content.shape(), text(bytes)));
      case STREAM -> Body.of(index, bytes);
    };
  }

  private static String text(InputStream bytes) throws IOException {
    return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
  }

  private Body multipart(int index, Content content, InputStream bytes)
      throws IOException, MalformedException {
    String type = request.header("Content-Type").stream().findFirst().orElse("");
    List<Part> parts = MultipartReader.read(type, bytes);
    JsonNode tree = FormReader.multipart(content.shape(), parts);
    return new Body(index, tree, parts, InputStream.nullInputStream());
  }
}
