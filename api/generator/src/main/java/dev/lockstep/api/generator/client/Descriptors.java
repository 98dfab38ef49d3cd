package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.xml.XmlExpressions;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Content.PartEncoding;
import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.SecurityAlternative;
import dev.lockstep.api.model.SecurityAlternative.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations as expressions of the runtime's vocabulary. */
record Descriptors(Imports imports, XmlExpressions xml) {
  private static final String RUNTIME = "dev.lockstep.client.";

  /** What the runtime accepts where nothing is said. */
  private static final List<String> ACCEPTED = List.of("application/json");

  /** The calls that describe an operation after its first line. */
  List<String> steps(ClientOperation operation, Map<String, String> files) {
    List<String> steps = new ArrayList<>();
    operation
        .operation()
        .server()
        .ifPresent(url -> steps.add(".server(" + Literals.string(url) + ")"));
    Stream.concat(operation.required().stream(), operation.optional().stream())
        .flatMap(argument -> argument.parameter().stream())
        .forEach(p -> steps.add(parameter(p)));
    operation.body().ifPresent(body -> steps.add(body(body, files)));
    List<String> accepted = ClientResult.accepted(operation.operation());
    if (!accepted.equals(ACCEPTED)) {
      steps.add(".accept(" + strings(accepted) + ")");
    }
    operation.operation().security().stream()
        .filter(alternative -> !alternative.requirements().isEmpty())
        .forEach(alternative -> steps.add(".secured(" + strings(names(alternative)) + ")"));
    steps.add(".returning(" + result(operation.result()) + ")");
    return steps;
  }

  /** How an operation pages. */
  String paging(ClientPaging paging) {
    String styles = imports.use(RUNTIME + "page.PageStyle");
    String type = imports.use(RUNTIME + "page.Paging");
    String items = Literals.string(paging.style().items());
    return type
        + ".of("
        + typeToken(paging.item())
        + ", "
        + items
        + ", new "
        + styles
        + "."
        + style(paging)
        + ")";
  }

  private static String style(ClientPaging paging) {
    PageStyle style = paging.style();
    if (style instanceof PageStyle.NextUrl url) {
      return "NextUrl(" + Literals.string(url.next()) + ")";
    }
    if (style instanceof PageStyle.Cursor cursor) {
      return "Cursor(" + strings(List.of(cursor.next(), cursor.parameter(), cursor.more())) + ")";
    }
    if (style instanceof PageStyle.Offset offset) {
      String names = strings(List.of(offset.offsetParameter(), offset.limitParameter()));
      String told = strings(List.of(offset.total(), offset.more()));
      return "Offset(" + names + ", " + paging.defaultLimit() + ", " + told + ")";
    }
    if (style instanceof PageStyle.PageNumber page) {
      String names = strings(List.of(page.pageParameter(), page.limitParameter()));
      String numbers = ", " + paging.firstPage() + ", " + paging.defaultLimit() + ", ";
      return "PageNumber(" + names + numbers + Literals.string(page.more()) + ")";
    }
    return "LinkHeader()";
  }

  /** How a parameter is written. */
  String param(Parameter parameter) {
    return imports.use(RUNTIME + "style.Param") + "." + plain(parameter) + details(parameter);
  }

  private String parameter(Parameter parameter) {
    return details(parameter).isEmpty()
        ? "." + plain(parameter)
        : ".param(" + param(parameter) + ")";
  }

  private static String plain(Parameter parameter) {
    String kind = parameter.in().name().toLowerCase(Locale.ROOT);
    return kind + "(" + Literals.string(parameter.name()) + ")";
  }

  /** In what a parameter differs from others in the same place. */
  private String details(Parameter parameter) {
    if (parameter.mediaType().isPresent()) {
      return ".asJson()";
    }
    boolean form = parameter.in() == Parameter.In.QUERY || parameter.in() == Parameter.In.COOKIE;
    Parameter.Style standard = form ? Parameter.Style.FORM : Parameter.Style.SIMPLE;
    String style =
        parameter.style() != standard || parameter.explode() != form
            ? ".style(" + style(parameter.style(), parameter.explode()) + ")"
            : "";
    return style + (parameter.allowReserved() ? ".reserved()" : "");
  }

  private String style(Parameter.Style style, boolean explode) {
    return imports.use(RUNTIME + "style.Style") + "." + style + ", " + explode;
  }

  private String body(ClientBody body, Map<String, String> files) {
    String mediaType = "(" + Literals.string(body.content().mediaType()) + ")";
    Map<String, PartEncoding> encodings = body.content().encodings();
    return switch (body.kind()) {
      case JSON -> ".json" + (mediaType.equals("(\"application/json\")") ? "()" : mediaType);
      case XML -> ".body(" + xml(body.content()) + ".as" + mediaType + ")";
      case TEXT -> format("text" + mediaType);
      case BYTES -> format("bytes" + mediaType);
      case FORM -> format("form" + mediaType + each(encodings, this::formPart));
      case MULTIPART -> format("multipart" + mediaType + files(files) + parts(encodings, files));
    };
  }

  private String format(String call) {
    return ".body(" + use("body.BodyFormat") + call + ")";
  }

  private String xml(Content content) {
    return xml.body(content, imports::use);
  }

  private interface PartText {
    String of(String name, PartEncoding encoding);
  }

  private static String each(Map<String, PartEncoding> encodings, PartText text) {
    return encodings.entrySet().stream()
        .map(entry -> text.of(Literals.string(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining());
  }

  private String formPart(String name, PartEncoding encoding) {
    if (encoding.contentTypes().stream().anyMatch(type -> type.contains("json"))) {
      return ".json(" + name + ")";
    }
    boolean standard = encoding.style() == Parameter.Style.FORM && encoding.explode();
    return standard
        ? ""
        : ".property(" + name + ", " + style(encoding.style(), encoding.explode()) + ")";
  }

  private static String files(Map<String, String> files) {
    return files.entrySet().stream()
        .map(file -> ".file(" + strings(List.of(file.getKey(), file.getValue())) + ")")
        .collect(Collectors.joining());
  }

  private static String parts(Map<String, PartEncoding> encodings, Map<String, String> files) {
    return encodings.entrySet().stream()
        .filter(entry -> !files.containsKey(entry.getKey()))
        .flatMap(
            entry ->
                concrete(entry.getValue()).stream()
                    .map(type -> ".type(" + strings(List.of(entry.getKey(), type)) + ")"))
        .collect(Collectors.joining());
  }

  /** The first media type of a part that is not left open. */
  static Optional<String> concrete(PartEncoding encoding) {
    return encoding.contentTypes().stream().filter(type -> !type.contains("*")).findFirst();
  }

  private String result(ClientResult result) {
    return switch (result.kind()) {
      case NONE -> use("operation.Result") + "none()";
      case TEXT -> use("operation.Result") + "text()";
      case BYTES -> use("download.Download") + "result()";
      case STREAMED -> use("streamed.Streamed") + "values(" + typeToken(result.type()) + ")";
      case EVENTS -> use("streamed.Streamed") + "events(" + typeToken(result.type()) + ")";
      case JSON -> json(result);
      case XML -> xml(result.xml().orElseThrow()) + ".as(" + json(result) + ")";
    };
  }

  private String json(ClientResult result) {
    String kind = result.optional() ? "optional(" : "json(";
    return use("operation.Result") + kind + typeToken(result.type()) + ")";
  }

  private String use(String name) {
    return imports.use(RUNTIME + name) + ".";
  }

  /** A class, or what stands for a generic type. */
  String typeToken(JavaType type) {
    return type.arguments().isEmpty()
        ? type.in(imports) + ".class"
        : "new "
            + imports.use("com.fasterxml.jackson.core.type.TypeReference")
            + "<"
            + type.in(imports)
            + ">() {}";
  }

  private static List<String> names(SecurityAlternative alternative) {
    return alternative.requirements().stream().map(Requirement::scheme).toList();
  }

  static String strings(List<String> values) {
    return values.stream().map(Literals::string).collect(Collectors.joining(", "));
  }
}
