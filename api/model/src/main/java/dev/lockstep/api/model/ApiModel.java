package dev.lockstep.api.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One OpenAPI document, whatever its version and however many files it is made of.
 *
 * @param info what the document says of itself
 * @param servers the URLs of the document's servers, variables replaced by their defaults
 * @param operations what a client can ask of the server, in document order
 * @param webhooks what the server asks of a client's endpoints: webhooks and callbacks
 * @param types every named type, by its name in the document (or a derived one where it is inline),
 *     in document order
 * @param securitySchemes by name, in document order
 * @param findings what is untidy or cannot be represented
 * @param document the whole document as one file: references to other files are rewritten into
 *     local ones. OpenAPI 3.0 and 3.1 stay in their own version, Swagger 2.0 becomes 3.0
 */
public record ApiModel(
    Info info,
    List<String> servers,
    List<Operation> operations,
    List<Webhook> webhooks,
    Map<String, NamedType> types,
    Map<String, SecurityScheme> securitySchemes,
    List<Finding> findings,
    JsonNode document) {

  /**
   * What the document says of itself.
   *
   * @param title the API's title
   * @param version the document's own version
   * @param description may be empty
   * @param openapi the version of the specification the document was written in, such as 3.1.0
   */
  public record Info(String title, String version, String description, String openapi) {}

  /** The named type that a reference stands for. */
  public NamedType resolve(Type.Ref ref) {
    return Optional.ofNullable(types.get(ref.name()))
        .orElseThrow(() -> new IllegalArgumentException("No type is named " + ref.name()));
  }

  /** The same with more to tell. */
  public ApiModel reporting(List<Finding> more) {
    List<Finding> all = Stream.concat(findings.stream(), more.stream()).distinct().toList();
    return new ApiModel(info, servers, operations, webhooks, types, securitySchemes, all, document);
  }

  /** The same with what has been inferred of its operations. */
  public ApiModel with(List<Operation> more) {
    return new ApiModel(info, servers, more, webhooks, types, securitySchemes, findings, document);
  }

  /** The first server that can be called as it stands. */
  public Optional<String> server() {
    return callable(servers);
  }

  /** The first URL that stands for itself: a relative one depends on where the document is. */
  public static Optional<String> callable(List<String> urls) {
    return urls.stream().filter(url -> url.matches("(?i)https?://[^{}]*")).findFirst();
  }

  /** The tags in use, in the order in which operations first name them. */
  public List<String> tags() {
    return operations.stream().map(Operation::tag).distinct().toList();
  }
}
