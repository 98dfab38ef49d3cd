package dev.lockstep.api.model.types;

import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.Xml;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how values stand in XML. */
public final class XmlHints {
  /** What JAXB calls the name that it derives by itself. */
  private static final String DEFAULT = "##default";

  private static final Pattern COMPONENT = Pattern.compile("/components/schemas/[^/]+");

  private final SchemaReader reader;
  private final Tree tree;

  /** For the schemas of a document. */
  public XmlHints(SchemaReader reader) {
    this.reader = reader;
    this.tree = reader.tree;
  }

  /** A body: it has the name of its schema, or else none. */
  public Xml ofBody(Place schema, Type type) {
    String name = said(List.of(schema), "name").or(() -> component(schema)).orElse("");
    Xml body = of(List.of(schema), type, name);
    if (!name.isEmpty() || body.items().isEmpty()) {
      return body;
    }
    Place item = items(List.of(schema)).orElse(schema);
    Xml items =
        of(List.of(item), ((Type.Array) type.notNull()).items(), component(item).orElse("item"));
    return new Xml("", "", "", false, false, Optional.of(items));
  }

  /**
   * A value of which several schemas speak; the last has the last word.
   *
   * @param inferred the name where none is said
   */
  Xml of(List<Place> schemas, Type type, String inferred) {
    String name = said(schemas, "name").orElse(inferred);
    boolean wrapped = said(schemas, "wrapped").filter("true"::equals).isPresent();
    Optional<Xml> items = Optional.empty();
    if (type.notNull() instanceof Type.Array array) {
      String item = wrapped ? name : inferred;
      items =
          Optional.of(
              items(schemas)
                  .map(place -> of(List.of(place), array.items(), item))
                  .orElse(Xml.element(item)));
    }
    return new Xml(
        name,
        said(schemas, "prefix").orElse(""),
        said(schemas, "namespace").orElse(""),
        said(schemas, "attribute").filter("true"::equals).isPresent(),
        wrapped,
        items);
  }

  private Optional<Place> items(List<Place> schemas) {
    Place last = schemas.get(schemas.size() - 1);
    return Flat.of(tree, schemas, last.pointer()).last("items").map(p -> p.at("items"));
  }

  /** What the schemas say, or else what they stand for. */
  private Optional<String> said(List<Place> schemas, String key) {
    List<Place> latest = new ArrayList<>(schemas);
    java.util.Collections.reverse(latest);
    return latest.stream()
        .flatMap(this::speaking)
        .map(schema -> schema.at("xml").text(key))
        .filter(text -> !text.isEmpty() && !text.equals(DEFAULT))
        .findFirst();
  }

  /** A schema, what stands beside a reference in it, and where it leads. */
  private Stream<Place> speaking(Place schema) {
    Stream<Place> beside =
        schema.at("allOf").items().stream().filter(member -> !member.isReference());
    return Stream.of(Stream.of(schema), beside, Stream.of(reader.real(schema)))
        .flatMap(places -> places);
  }

  /** The component that a schema is or leads to first. */
  private Optional<String> component(Place schema) {
    Place place = schema;
    for (int steps = 0; steps < 20; steps++) {
      if (COMPONENT.matcher(place.pointer()).matches()) {
        return Optional.of(place.key());
      }
      if (!place.isReference()) {
        return Optional.empty();
      }
      place = tree.target(place);
    }
    return Optional.empty();
  }
}
