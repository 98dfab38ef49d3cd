package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the template of a response record reads. */
final class RecordViews {
  /** Members that every response record has. */
  private static final Set<String> TAKEN = Set.of("toAnswer", "body", "status", "contentType");

  private final ServerContext context;

  RecordViews(ServerContext context) {
    this.context = context;
  }

  /** A documented response in one of its bodies. */
  record Source(Response response, ResponseBodies.Variant body) {}

  /**
   * A record.
   *
   * @param statusCheck the condition under which its status is none of the documented ones; empty
   *     if there is but one
   * @param calls the expression that builds the answer
   */
  record RecordView(
      String javadoc,
      String name,
      String components,
      String interfaces,
      boolean checked,
      boolean ranged,
      String statusCheck,
      String statusText,
      List<CheckView> checks,
      String answer,
      String calls) {}

  record CheckView(String member, String name) {}

  RecordView of(String name, Source source, String interfaces, Imports imports) {
    Response response = source.response();
    ResponseBodies.Variant body = source.body();
    boolean range = StatusNames.isRange(response.status());
    List<Header> headers = headers(response);
    UniqueNames members =
        JavaNames.unique(headers.stream().map(Header::name).toList(), JavaNames::memberName, TAKEN);
    List<CheckView> checks = checks(body, headers, members);
    String answer = imports.use(ServerContext.runtime("response.Answer"));
    return new RecordView(
        javadoc(response),
        name,
        components(range, body, headers, members, imports),
        interfaces,
        range || !checks.isEmpty(),
        range,
        range ? statusCheck(response.status()) : "",
        Literals.string("Not one of " + response.status() + ": "),
        checks,
        answer,
        calls(answer, response.status(), body, headers, members)
            + body.xml()
                .map(c -> "\n          .inXml(" + context.xml().body(c, imports::use) + ")")
                .orElse(""));
  }

  private static String calls(
      String answer,
      String status,
      ResponseBodies.Variant body,
      List<Header> headers,
      UniqueNames members) {
    List<String> calls = new ArrayList<>();
    calls.add(answer + ".of(" + (StatusNames.isRange(status) ? "status" : status) + ")");
    for (Header header : headers) {
      String name = Literals.string(header.name());
      calls.add(".header(" + name + ", " + members.of(header.name()) + ")");
    }
    if (body.type().isPresent()) {
      calls.add(".body(body, " + mediaTypes(body) + ")");
    }
    return String.join("\n          ", calls);
  }

  private static String javadoc(Response response) {
    String description = response.description();
    return response.status() + (description.isBlank() ? "" : ": " + Javadoc.line(description));
  }

  /** OpenAPI has Content-Type described by the contents, whatever headers say. */
  private static List<Header> headers(Response response) {
    return response.headers().stream()
        .filter(header -> !header.name().equalsIgnoreCase("Content-Type"))
        .toList();
  }

  private static List<CheckView> checks(
      ResponseBodies.Variant body, List<Header> headers, UniqueNames members) {
    List<CheckView> checks = new ArrayList<>();
    if (body.isOpen()) {
      checks.add(new CheckView("contentType", "\"Content-Type\""));
    }
    headers.forEach(
        h -> checks.add(new CheckView(members.of(h.name()), Literals.string(h.name()))));
    if (body.type().isPresent()) {
      checks.add(new CheckView("body", "\"body\""));
    }
    return checks;
  }

  private String components(
      boolean range,
      ResponseBodies.Variant body,
      List<Header> headers,
      UniqueNames members,
      Imports imports) {
    List<String> components = new ArrayList<>();
    if (range) {
      components.add("int status");
    }
    if (body.isOpen()) {
      components.add("String contentType");
    }
    for (Header header : headers) {
      components.add(headerType(header, imports) + " " + members.of(header.name()));
    }
    body.type().ifPresent(type -> components.add(type.in(imports) + " body"));
    return String.join(", ", components);
  }

  private String headerType(Header header, Imports imports) {
    JavaType type = context.types().of(header.type()).boxed();
    return (header.required() ? type : JavaType.of("java.util.Optional", type)).in(imports);
  }

  private static String mediaTypes(ResponseBodies.Variant body) {
    return body.isOpen()
        ? "contentType"
        : body.mediaTypes().stream().map(Literals::string).collect(Collectors.joining(", "));
  }

  private static String statusCheck(String status) {
    if (status.equals("default")) {
      return "status < 200 || status > 599";
    }
    int hundred = (status.charAt(0) - '0') * 100;
    return "status < " + hundred + " || status > " + (hundred + 99);
  }
}
