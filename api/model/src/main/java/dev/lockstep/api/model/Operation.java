package dev.lockstep.api.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One method of one path.
 *
 * @param id the operationId, unique in the document; derived from method and path where it is
 *     missing, numbered where it is not unique
 * @param method the HTTP method in capitals
 * @param path the path template as it stands in the document, such as {@code /tasks/{id}}; the name
 *     of a webhook
 * @param tag the first tag, or "default"
 * @param parameters those of the path item and of the operation, merged, in document order
 * @param responses in document order
 * @param security the alternatives, one of which a call must satisfy. An empty list, or an
 *     alternative without requirements, means that no credential is needed
 * @param server the URL of the server that it is at, if that is none of those that the document has
 *     for all
 * @param page how the operation pages through a collection, if the document says so
 * @param likelyPage how it pages by the names of its parameters and properties, where the document
 *     does not say; each is a finding
 */
public record Operation(
    String id,
    String method,
    String path,
    String tag,
    String summary,
    String description,
    boolean deprecated,
    List<Parameter> parameters,
    Optional<Body> body,
    List<Response> responses,
    List<SecurityAlternative> security,
    Optional<String> server,
    Optional<PageStyle> page,
    Optional<PageStyle> likelyPage,
    Location location) {

  /** The same with the way in which it seems to page. */
  public Operation paging(PageStyle likely) {
    return new Operation(
        id,
        method,
        path,
        tag,
        summary,
        description,
        deprecated,
        parameters,
        body,
        responses,
        security,
        server,
        page,
        Optional.of(likely),
        location);
  }

  /** The parameters of one kind, in document order. */
  public List<Parameter> parameters(Parameter.In in) {
    return parameters.stream().filter(p -> p.in() == in).toList();
  }

  /**
   * The path that is asked for, as a template: without what some documents put behind a {@code #}
   * to have several operations of one method at one path, and without a query.
   */
  public String route() {
    return path.split("[#?]", 2)[0];
  }

  /**
   * The query that stands in the path itself, as in {@code /items?archived}; mostly empty. What is
   * open in it are parameters.
   */
  public String fixedQuery() {
    int mark = path.indexOf('?');
    return mark < 0
        ? ""
        : Stream.of(path.substring(mark + 1).split("#", 2)[0].split("&", -1))
            .filter(pair -> pair.indexOf('{') < 0)
            .collect(Collectors.joining("&"));
  }

  /** Whether a call without any credential is allowed. */
  public boolean isOpen() {
    return security.isEmpty() || security.stream().anyMatch(a -> a.requirements().isEmpty());
  }
}
