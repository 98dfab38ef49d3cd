package dev.lockstep.api.generator.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.xml.XmlExpressions;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Notation;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.SecurityAlternative;
import dev.lockstep.api.model.SecurityAlternative.Requirement;
import dev.lockstep.api.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what the runtime must know of each operation. */
final class OperationSources {
  /** Possessive: a literal may be longer than a recursion for each character can be deep. */
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");

  private final ServerContext context;

  OperationSources(ServerContext context) {
    this.context = context;
  }

  record TableView(
      String packageName, String className, List<OperationView> operations, List<String> imports) {}

  record OperationView(
      String constant, String method, String id, List<String> steps, boolean last) {}

  void write() {
    context.generation().model().tags().forEach(this::write);
  }

  private void write(String tag) {
    Imports imports = new Imports(context.resourcePackage(), Set.of());
    imports.use("java.util.List");
    imports.use(ServerContext.runtime("operation.Operation"));
    List<Operation> operations = context.operations(tag);
    List<OperationView> views = new ArrayList<>();
    for (Operation operation : operations) {
      views.add(view(operation, views.size() + 1 == operations.size()));
    }
    String text = views.stream().flatMap(v -> v.steps().stream()).collect(Collectors.joining());
    importIfUsed(text, imports);
    TableView view =
        new TableView(
            context.resourcePackage(), context.names().operationTable(tag), views, imports.lines());
    context.write(context.resourcePackage(), view.className(), "operations", view);
  }

  /** The expressions name these classes simply; none is imported for nothing. */
  private static void importIfUsed(String text, Imports imports) {
    List<String> known =
        List.of(
            "operation.Parameter",
            "operation.RequestBody",
            "operation.SharedRoute",
            "security.Alternative",
            "security.Scheme",
            "validate.Shapes",
            "xml.XmlBody",
            "xml.XmlType");
    String code = LITERAL.matcher(text).replaceAll("");
    for (String name : known) {
      String simple = name.substring(name.indexOf('.') + 1);
      if (code.matches("(?s).*\\b" + simple + "\\..*") || code.contains("new " + simple + "(")) {
        imports.use(ServerContext.runtime(name));
      }
    }
  }

  private OperationView view(Operation operation, boolean last) {
    List<String> steps = new ArrayList<>();
    Route route = context.routes().of(operation);
    if (route.shared()) {
      steps.add(".shares(" + shared(operation, route) + ")");
    }
    RequestFields fields = new RequestFields(context, operation);
    operation
        .parameters()
        .forEach(p -> steps.add(".parameter(" + parameter(p, route, fields.hasDefault(p)) + ")"));
    if (!RequestBodies.contents(operation).isEmpty()) {
      operation.body().ifPresent(body -> steps.add(".body(" + body(operation, body) + ")"));
    }
    produces(operation).ifPresent(types -> steps.add(".produces(" + types + ")"));
    steps.add(".statuses(" + statuses(operation) + ")");
    steps.addAll(security(operation));
    return new OperationView(
        context.names().constant(operation),
        context.names().method(operation),
        Literals.string(operation.id()),
        steps,
        last);
  }

  private static String shared(Operation operation, Route route) {
    return "SharedRoute.of("
        + String.join(
            ", ",
            Literals.string(operation.method()),
            Literals.string(route.whole()),
            Literals.string(route.query()),
            Integer.toString(route.number()))
        + ")";
  }

  private String parameter(Parameter parameter, Route route, boolean hasDefault) {
    String name = Literals.string(parameter.name());
    String shape = context.shapes().of(parameter.type());
    StringBuilder call = new StringBuilder("Parameter.");
    call.append(parameter.in().name().toLowerCase(java.util.Locale.ROOT)).append('(').append(name);
    if (parameter.in() == Parameter.In.PATH) {
      call.append(", ").append(Literals.string(route.key(parameter.name())));
    }
    call.append(", ").append(shape).append(')');
    if (parameter.required() && parameter.in() != Parameter.In.PATH) {
      call.append(".mandatory()");
    }
    if (!isUsual(parameter)) {
      call.append(".style(Parameter.Style.").append(parameter.style().name());
      call.append(", ").append(parameter.explode()).append(')');
    }
    if (parameter.mediaType().isPresent()) {
      call.append(".asJson()");
    }
    if (hasDefault) {
      String json = parameter.defaultValue().map(JsonNode::toString).orElse("null");
      call.append(".otherwise(").append(Literals.string(json)).append(')');
    }
    return call.toString();
  }

  /** Whether the style is the one that the runtime takes where none is named. */
  private static boolean isUsual(Parameter parameter) {
    boolean form = parameter.in() == Parameter.In.QUERY || parameter.in() == Parameter.In.COOKIE;
    Parameter.Style usual = form ? Parameter.Style.FORM : Parameter.Style.SIMPLE;
    return parameter.style() == usual && parameter.explode() == form;
  }

  private String body(Operation operation, Body body) {
    StringBuilder calls =
        new StringBuilder("RequestBody.").append(body.required() ? "mandatory()" : "optional()");
    for (Content content : RequestBodies.contents(operation)) {
      Notation kind = content.notation();
      String mediaType = Literals.string(content.mediaType());
      if (kind == Notation.BYTES) {
        calls.append(".stream(").append(mediaType).append(')');
      } else if (kind == Notation.XML) {
        calls.append(".xml(").append(mediaType).append(", ");
        calls.append(context.shapes().of(content.type())).append(", ");
        calls.append(context.xml().body(content, XmlExpressions::simple)).append(')');
      } else {
        calls.append(".content(").append(mediaType).append(", RequestBody.Kind.").append(kind);
        calls.append(", ").append(context.shapes().of(content.type())).append(')');
      }
      if (kind == Notation.FORM) {
        content.encodings().forEach((name, encoding) -> calls.append(field(name, encoding)));
      }
    }
    return calls.toString();
  }

  /** A field of a form that is not written in the default style. */
  private static String field(String name, Content.PartEncoding encoding) {
    if (encoding.contentTypes().stream().anyMatch(type -> type.contains("json"))) {
      return ".jsonField(" + Literals.string(name) + ")";
    }
    boolean usual = encoding.style() == Parameter.Style.FORM && encoding.explode();
    String style = "Parameter.Style." + encoding.style() + ", " + encoding.explode();
    return usual ? "" : ".field(" + Literals.string(name) + ", " + style + ")";
  }

  private Optional<String> produces(Operation operation) {
    List<String> types =
        operation.responses().stream()
            .filter(OperationSources::isSuccess)
            .flatMap(response -> ResponseBodies.of(response, context.types()).stream())
            .flatMap(body -> body.mediaTypes().stream())
            .distinct()
            .map(Literals::string)
            .toList();
    return types.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", types));
  }

  private static boolean isSuccess(Response response) {
    return response.status().startsWith("2");
  }

  private static String statuses(Operation operation) {
    return operation.responses().isEmpty()
        ? "\"default\""
        : operation.responses().stream()
            .map(response -> Literals.string(response.status()))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private List<String> security(Operation operation) {
    List<String> steps = new ArrayList<>();
    if (operation.isOpen()) {
      steps.add(".open()");
    }
    for (SecurityAlternative alternative : operation.security()) {
      if (!alternative.requirements().isEmpty()) {
        steps.add(
            alternative.requirements().stream()
                .map(this::requirement)
                .collect(Collectors.joining(", ", ".allow(Alternative.of(", "))")));
      }
    }
    return steps;
  }

  private String requirement(Requirement requirement) {
    Optional<SecurityScheme> scheme =
        Optional.ofNullable(
            context.generation().model().securitySchemes().get(requirement.scheme()));
    String parameter = scheme.map(SecurityScheme::parameter).orElse("");
    String scopes =
        requirement.scopes().stream()
            .map(scope -> ", " + Literals.string(scope))
            .collect(Collectors.joining());
    return "Alternative.requirement(new Scheme("
        + Literals.string(requirement.scheme())
        + ", Scheme.Kind."
        + scheme.map(OperationSources::kind).orElse("CONNECTION")
        + ", "
        + Literals.string(parameter)
        + ")"
        + scopes
        + ")";
  }

  private static String kind(SecurityScheme scheme) {
    return switch (scheme.kind()) {
      case BASIC -> "BASIC";
      case BEARER, OAUTH2, OPEN_ID_CONNECT -> "BEARER";
      case API_KEY -> "API_KEY_" + scheme.in().map(Enum::name).orElse("HEADER");
      case HTTP_OTHER -> "HTTP";
      case MUTUAL_TLS -> "CONNECTION";
    };
  }
}
