package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.Notation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import dev.lockstep.api.model.types.SchemaReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads media types, headers and examples. */
final class ContentReader {
  private static final List<String> VALUES = List.of("value", "dataValue", "serializedValue");

  private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*[^/\\s;,]+/[^/\\s;,]+.*");

  private final Tree tree;
  private final SchemaReader schemas;
  private final Findings findings;

  ContentReader(Tree tree, SchemaReader schemas, Findings findings) {
    this.tree = tree;
    this.schemas = schemas;
    this.findings = findings;
  }

  List<Content> contents(Place contents, String hint) {
    List<Content> all =
        contents.members().stream()
            .filter(c -> !c.key().startsWith("x-") && hasMediaType(c))
            .map(c -> content(c, hint))
            .toList();
    return all.stream()
        .filter(content -> !isOtherSpelling(content, all))
        .map(content -> isText(content, all) ? content.withoutXml() : content)
        .toList();
  }

  /** What is no media type mostly is an example that was meant to be one. */
  private boolean hasMediaType(Place content) {
    boolean known = !mediaType(content).isEmpty();
    if (!known) {
      findings.lost("media-type", content, "'" + content.key() + "' is no media type");
    } else if (!content.key().equals(mediaType(content))) {
      String message = content.key() + " is taken for " + mediaType(content);
      findings.warn("media-type", content, message);
    }
    return known;
  }

  /** Empty for what is none. */
  private static String mediaType(Place content) {
    String key = content.key();
    if (key.matches("(?i)json|xml")) {
      return "application/" + key.toLowerCase(Locale.ROOT);
    }
    return MEDIA_TYPE.matcher(key).matches() ? key : "";
  }

  /** A value that is there in another media type, too, in one that nothing here writes it in. */
  private boolean isOtherSpelling(Content content, List<Content> all) {
    Optional<Content> written =
        isUnwritten(content)
            ? all.stream()
                .filter(c -> c.notation() != Notation.BYTES && c.type().equals(content.type()))
                .findFirst()
            : Optional.empty();
    written.ifPresent(
        other ->
            findings.lost(
                "media-type",
                content.location(),
                content.mediaType()
                    + " is left out: the same value is there as "
                    + other.mediaType()));
    return written.isPresent();
  }

  /** A value that is neither bytes by nature nor one that is streamed. */
  private static boolean isUnwritten(Content content) {
    return content.notation() == Notation.BYTES
        && !(content.type() instanceof Type.Any || content.type() instanceof Type.Binary)
        && !content.isJsonTexts()
        && !content.isEvents();
  }

  /** A text that is nowhere anything but XML is XML as a whole, and not the text of an element. */
  private static boolean isText(Content content, List<Content> all) {
    boolean named = content.xml().filter(xml -> !xml.name().isEmpty()).isPresent();
    return content.type().notNull() instanceof Type.Text
        && !named
        && all.stream().noneMatch(c -> c.isJson() && c.type().equals(content.type()));
  }

  private Content content(Place content, String hint) {
    Place schema = schemaOf(content);
    List<Example> own = examples(content);
    Type type = schemas.read(schema, hint);
    Content bare =
        new Content(
            mediaType(content),
            type,
            own.isEmpty() ? ofSchema(schema) : own,
            encodings(content.at("encoding")),
            Optional.empty(),
            schema.exists() ? schema.pointer() : "",
            content.location());
    boolean structured =
        bare.isXml() && !(type instanceof Type.Any || type.notNull() instanceof Type.Binary);
    return structured ? bare.withXml(schemas.xml().ofBody(schema, type)) : bare;
  }

  /** Of all of it, or of each of the JSON texts that it consists of. */
  private Place schemaOf(Place content) {
    boolean whole = content.has("schema");
    boolean each = content.has("itemSchema");
    if (each && !whole && Content.isJsonTexts(content.key().strip())) {
      return content.at("itemSchema");
    }
    if (each) {
      findings.lost("itemSchema", content.at("itemSchema"), "A stream of items is not expressed");
    }
    return content.at("schema");
  }

  Type type(Place schema, String hint) {
    return schemas.read(schema, hint);
  }

  Optional<JsonNode> defaultValue(Place schema) {
    return Stream.of(schema, schemas.real(schema))
        .filter(s -> s.has("default"))
        .findFirst()
        .map(s -> s.node().path("default"))
        .filter(value -> !value.isNull());
  }

  /** The schema of a parameter or header: its own, or that of its media type. */
  static Place schema(Place value) {
    return media(value).map(m -> m.at("schema")).orElse(value.at("schema"));
  }

  /** The media type that encodes a parameter or header. */
  static Optional<Place> media(Place value) {
    return value.at("content").members().stream().findFirst();
  }

  private Map<String, Content.PartEncoding> encodings(Place encodings) {
    Map<String, Content.PartEncoding> all = new LinkedHashMap<>();
    encodings.members().forEach(e -> all.put(e.key(), encoding(e)));
    return all;
  }

  private Content.PartEncoding encoding(Place encoding) {
    List<String> types =
        Stream.of(encoding.text("contentType").split(",", -1))
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList();
    Parameter.Style style = Styles.of(encoding, Parameter.In.QUERY, findings);
    boolean explode = Styles.explode(encoding, style);
    return new Content.PartEncoding(
        types, style, explode, headers(encoding.at("headers"), encoding.key()));
  }

  List<Header> headers(Place headers, String owner) {
    return headers.members().stream()
        .filter(h -> !h.key().equalsIgnoreCase("Content-Type"))
        .filter(h -> h.node().isObject())
        .map(h -> header(h, owner))
        .toList();
  }

  private Header header(Place reference, String owner) {
    Place header = tree.resolve(reference);
    Place schema = schema(header);
    String hint =
        OperationReader.component(reference, header)
            .map(OperationReader::upper)
            .orElse(TypeNames.join(owner, reference.key()));
    return new Header(
        reference.key(),
        header.flag("required"),
        type(schema, hint),
        header.text("description"),
        examples(header),
        schema.exists() ? schema.pointer() : "",
        header.location());
  }

  /** The named examples, or else the one that has no name. */
  List<Example> examples(Place place) {
    List<Example> examples = new ArrayList<>();
    for (Place reference : place.at("examples").members()) {
      Place example = tree.resolve(reference);
      Optional<String> value = VALUES.stream().filter(example::has).findFirst();
      if (value.isPresent()) {
        JsonNode node = example.node().path(value.get());
        String summary = example.text("summary");
        examples.add(new Example(reference.key(), summary, node, example.location()));
      } else if (example.has("externalValue")) {
        String message = "An example on the web is not fetched";
        findings.lost("externalValue", example.at("externalValue"), message);
      } else {
        findings.warn("example-value", example, "This example has no value");
      }
    }
    if (place.has("example") && examples.isEmpty()) {
      examples.add(lone(place.at("example")));
    }
    return examples;
  }

  private List<Example> ofSchema(Place reference) {
    if (!reference.exists()) {
      return List.of();
    }
    Place schema = schemas.real(reference);
    if (schema.has("example")) {
      return List.of(lone(schema.at("example")));
    }
    return schema.at("examples").items().stream().limit(1).map(ContentReader::lone).toList();
  }

  private static Example lone(Place example) {
    return new Example("", "", example.node(), example.location());
  }
}
