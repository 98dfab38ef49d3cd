package dev.lockstep.api.model.read;

import dev.lockstep.api.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables behind the question mark of a path, as in {@code /items?page={number}}, which are
 * query parameters, whatever the document calls them.
 *
 * @param names as they stand on the wire, by variable
 */
record PathQuery(Map<String, String> names) {

  static PathQuery of(String path) {
    Map<String, String> names = new LinkedHashMap<>();
    int mark = path.split("#", 2)[0].indexOf('?');
    for (String pair :
        mark < 0 ? List.<String>of() : List.of(path.substring(mark + 1).split("&", -1))) {
      String[] parts = pair.split("=", 2);
      String variable =
          parts[parts.length - 1].startsWith("{") ? parts[parts.length - 1] : parts[0];
      if (variable.startsWith("{")) {
        names.put(bare(variable), bare(parts[0]));
      }
    }
    return new PathQuery(names);
  }

  private static String bare(String text) {
    return text.replaceAll("[{}?]|#.*", "");
  }

  /** Whether there is a query parameter for this variable already. */
  boolean isAmong(List<Parameter> parameters, String variable) {
    return parameters.stream()
        .anyMatch(p -> p.in() == Parameter.In.QUERY && p.name().equals(names.get(variable)));
  }

  /** The parameter where it belongs. */
  Parameter placed(Parameter parameter) {
    String name = names.get(parameter.name());
    return name == null || parameter.in() != Parameter.In.PATH
        ? parameter
        : new Parameter(
            name,
            Parameter.In.QUERY,
            parameter.required(),
            parameter.type(),
            Parameter.Style.FORM,
            parameter.explode(),
            parameter.allowReserved(),
            parameter.mediaType(),
            parameter.defaultValue(),
            parameter.examples(),
            parameter.description(),
            parameter.deprecated(),
            parameter.schemaPointer(),
            parameter.location());
  }
}
