package dev.lockstep.api.model.read;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads parameters. */
final class ParameterReader {
  private static final String TEMPLATE = "path-parameters";
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");
  private static final Set<String> ELSEWHERE = Set.of("accept", "content-type", "authorization");
  private static final Map<String, Parameter.In> PLACES =
      Map.of(
          "path", Parameter.In.PATH,
          "query", Parameter.In.QUERY,
          "header", Parameter.In.HEADER,
          "cookie", Parameter.In.COOKIE);

  private final Tree tree;
  private final Findings findings;
  private final ContentReader contents;

  ParameterReader(Tree tree, Findings findings, ContentReader contents) {
    this.tree = tree;
    this.findings = findings;
    this.contents = contents;
  }

  /** Those of a path, of which an operation may replace some, and its own. */
  List<Parameter> read(Place item, Place operation, String owner) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Place list : List.of(item.at("parameters"), operation.at("parameters"))) {
      for (Place parameter : list.items()) {
        parameter(parameter, owner).ifPresent(p -> parameters.put(p.in() + " " + p.name(), p));
      }
    }
    return List.copyOf(parameters.values());
  }

  private Optional<Parameter> parameter(Place reference, String owner) {
    Place place = tree.resolve(reference);
    Parameter.In in = PLACES.get(place.text("in"));
    String name = place.text("name");
    if (in == null || name.isEmpty()) {
      findings.lost("parameter", place, "A parameter needs a name, and one of " + PLACES.keySet());
      return Optional.empty();
    }
    if (in == Parameter.In.HEADER && ELSEWHERE.contains(name.toLowerCase(Locale.ROOT))) {
      findings.warn("parameter", place, "The header " + name + " is described elsewhere");
      return Optional.empty();
    }
    String hint = hint(reference, place, owner);
    return Optional.of(parameter(place, name, in, hint));
  }

  private static String hint(Place reference, Place place, String owner) {
    return OperationReader.component(reference, place)
        .map(OperationReader::upper)
        .orElse(TypeNames.join(OperationReader.upper(owner), place.text("name")));
  }

  private Parameter parameter(Place place, String name, Parameter.In in, String hint) {
    if (in == Parameter.In.PATH && !place.flag("required")) {
      findings.warn("parameter", place, "A path parameter is always required");
    }
    Place schema = ContentReader.schema(place);
    Parameter.Style style = Styles.of(place, in, findings);
    boolean required = in == Parameter.In.PATH || place.flag("required");
    Type type = contents.type(schema, hint);
    if (!required && place.has("content") && type instanceof Type.Nullable) {
      String message = "A client cannot send null, which is to leave the parameter out";
      findings.lost("null-parameter", place.at("content"), message);
    }
    return new Parameter(
        name,
        in,
        required,
        type,
        style,
        Styles.explode(place, style),
        place.flag("allowReserved"),
        ContentReader.media(place).map(Place::key),
        contents.defaultValue(schema),
        contents.examples(ContentReader.media(place).orElse(place)),
        place.text("description"),
        place.flag("deprecated"),
        schema.exists() ? schema.pointer() : "",
        place.location());
  }

  /** The parameters that a path template has room for, all of them. */
  List<Parameter> ofTemplate(OperationReader.Source source, List<Parameter> declared) {
    List<String> variables = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(source.path());
    while (matcher.find()) {
      variables.add(matcher.group(1));
    }
    List<Parameter> all = new ArrayList<>();
    for (Parameter parameter : declared) {
      if (parameter.in() == Parameter.In.PATH && !variables.remove(parameter.name())) {
        unused(source, parameter);
      } else {
        all.add(parameter);
      }
    }
    PathQuery query = PathQuery.of(source.path());
    variables.stream()
        .distinct()
        .filter(name -> !query.isAmong(declared, name))
        .forEach(name -> all.add(undeclared(source, name)));
    return all.stream().map(query::placed).toList();
  }

  private void unused(OperationReader.Source source, Parameter parameter) {
    String message = "The path " + source.path() + " has no {" + parameter.name() + "}.";
    findings.warn(TEMPLATE, parameter.location(), message);
  }

  private Parameter undeclared(OperationReader.Source source, String name) {
    Place operation = source.operation();
    String message = "The path " + source.path() + " has {" + name + "}, which is not declared.";
    findings.warn(TEMPLATE, operation, message);
    return new Parameter(
        name,
        Parameter.In.PATH,
        true,
        new Type.Text(Type.Text.Format.PLAIN, TextLimits.NONE),
        Parameter.Style.SIMPLE,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        false,
        "",
        operation.location());
  }
}
