package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What everything in a generated client is called. Whoever generates code that calls the client
 * asks here, and so cannot disagree with it.
 */
public final class ClientNames {
  private final String packageName;
  private final String rootClass;
  private final JavaTypes types;
  private final List<ClientTag> tags;
  private final WebhookNames webhooks;

  /**
   * For one document.
   *
   * @param basePackage the package of the client; its models are one package below
   * @param apiName what the root class is named after
   */
  public ClientNames(ApiModel model, String basePackage, String apiName) {
    this.packageName = basePackage;
    this.rootClass = apiName + "Client";
    this.types = new JavaTypes(model, modelPackage());
    this.tags = tags(model);
    this.webhooks = WebhookNames.of(model, apiName, types);
  }

  /** The package of the root class and the tags' classes. */
  public String packageName() {
    return packageName;
  }

  /** The package of the models. */
  public String modelPackage() {
    return packageName + ".model";
  }

  /** The simple name of the root class. */
  public String rootClass() {
    return rootClass;
  }

  /** The Java types of the document's types. */
  public JavaTypes types() {
    return types;
  }

  /** The tags' classes, in the order of the document. */
  public List<ClientTag> tags() {
    return tags;
  }

  /** The class that has the method of an operation. */
  public ClientTag tag(Operation operation) {
    return tags.stream()
        .filter(tag -> tag.tag().equals(operation.tag()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No tag is named " + operation.tag()));
  }

  /** The method of an operation. */
  public ClientOperation operation(Operation operation) {
    return tag(operation).operations().stream()
        .filter(method -> method.operation().id().equals(operation.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No operation is named " + operation.id()));
  }

  /** The artifacts that the client is compiled against. */
  public List<String> artifacts() {
    List<String> needed = new ArrayList<>(List.of("lockstep-client-runtime"));
    if (!webhooks.methods().isEmpty()) {
      needed.add("lockstep-client-webhooks");
    }
    if (xml().findAny().isPresent()) {
      needed.add("lockstep-client-xml");
    }
    return needed;
  }

  /** What the client says and reads in XML, which it does where that is the only way. */
  Stream<Content> xml() {
    return tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(
            operation ->
                Stream.concat(
                    operation.body().stream()
                        .map(ClientBody::content)
                        .filter(content -> content.xml().isPresent()),
                    operation.result().xml().stream()));
  }

  /** The names of the types that are sent as multipart bodies: their bytes are files. */
  Set<String> forms() {
    return tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(operation -> operation.body().stream())
        .filter(body -> body.kind() == ClientBody.Kind.MULTIPART)
        .map(body -> body.content().type().notNull())
        .flatMap(type -> type instanceof Type.Ref ref ? Stream.of(ref.name()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  /** What is called for the webhooks and callbacks. */
  WebhookNames webhooks() {
    return webhooks;
  }

  /** Every class name of the package. */
  Set<String> classNames() {
    Set<String> names =
        new HashSet<>(Set.of(rootClass, webhooks.interfaceName(), webhooks.hooksClass()));
    for (ClientTag tag : tags) {
      names.add(tag.className());
    }
    return names;
  }

  private List<ClientTag> tags(ApiModel model) {
    Set<String> taken = new HashSet<>(Set.of(rootClass));
    UniqueNames classes = unique(model.tags(), "Client", taken);
    UniqueNames params =
        unique(model.operations().stream().map(Operation::id).toList(), "Params", taken);
    UniqueNames accessors =
        JavaNames.unique(
            model.tags(), JavaNames::memberName, Set.of("builder", "with", "async", "close"));
    ClientOperations operations = new ClientOperations(model, types, params);
    List<ClientTag> result = new ArrayList<>();
    for (String tag : model.tags()) {
      result.add(new ClientTag(tag, classes.of(tag), accessors.of(tag), operations.of(tag)));
    }
    return List.copyOf(result);
  }

  private static UniqueNames unique(List<String> names, String suffix, Set<String> taken) {
    UniqueNames unique = JavaNames.unique(names, name -> JavaNames.typeName(name) + suffix, taken);
    taken.addAll(unique.all());
    return unique;
  }
}
