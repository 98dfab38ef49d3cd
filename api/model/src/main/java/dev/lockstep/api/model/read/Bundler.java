package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the files of a document together into one. What another file has becomes a component, under
 * its own name where that is free; a path that is in another file is copied to where it belongs.
 */
final class Bundler {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> DATA = Set.of("example", "default", "const", "enum", "value");
  private static final Set<String> COPIED = Set.of("paths", "webhooks");

  private final SourceFiles files;
  private final Map<String, Location> origins = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Bundler(SourceFiles files) {
    this.files = files;
  }

  /**
   * One file out of many.
   *
   * @throws DocumentException naming every reference that leads nowhere
   */
  Place bundle(Place root) {
    if (!root.node().isObject()) {
      throw SourceFiles.refused(root, "This is no OpenAPI document");
    }
    BundledComponents components = new BundledComponents(root);
    ObjectNode whole = JSON.objectNode();
    copyMembers(root, whole, new At("", "", ""), components);
    while (components.hasNext()) {
      BundledComponents.Entry entry = components.next();
      ObjectNode kind = whole.withObject("components").withObject(entry.kind());
      At at = new At("/components/" + entry.kind(), "components", entry.kind());
      kind.set(entry.name(), copy(entry.place(), at.child(entry.name()), components));
    }
    if (!findings.isEmpty()) {
      throw new DocumentException(findings);
    }
    return new Place(new SourceFile(whole, origins), "", whole);
  }

  private JsonNode copy(Place from, At at, BundledComponents components) {
    origins.put(at.pointer(), from.location());
    JsonNode node = from.node();
    if (node.isArray()) {
      ArrayNode array = JSON.arrayNode();
      for (int i = 0; i < node.size(); i++) {
        array.add(copy(from.at(i), at.child(String.valueOf(i)), components));
      }
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    return COPIED.contains(at.container()) && node.path("$ref").isTextual()
        ? copyTarget(from, at, components)
        : copyMembers(from, JSON.objectNode(), at, components);
  }

  private JsonNode copyTarget(Place from, At at, BundledComponents components) {
    try {
      return copyMembers(files.resolve(from), JSON.objectNode(), at, components);
    } catch (DocumentException e) {
      findings.addAll(e.findings());
      return JSON.objectNode();
    }
  }

  private ObjectNode copyMembers(Place from, ObjectNode to, At at, BundledComponents components) {
    for (Map.Entry<String, JsonNode> member : from.node().properties()) {
      to.set(member.getKey(), copyMember(from, member, at, components));
    }
    return to;
  }

  private JsonNode copyMember(
      Place from, Map.Entry<String, JsonNode> member, At at, BundledComponents components) {
    String key = member.getKey();
    JsonNode value = member.getValue();
    boolean reference =
        key.equals("$ref") || (at.isMapping() && value.asText().matches(".*[/#.].*"));
    if (reference && value.isTextual()) {
      return JSON.textNode(reference(from, key, value.textValue(), at, components));
    }
    return DATA.contains(key) && !at.key().equals("properties")
        ? data(from.at(key), at.child(key))
        : copy(from.at(key), at.child(key), components);
  }

  private JsonNode data(Place from, At at) {
    origins.put(at.pointer(), from.location());
    return from.node();
  }

  private String reference(
      Place from, String key, String reference, At at, BundledComponents components) {
    try {
      return components.reference(files.target(from, reference), at.kind());
    } catch (DocumentException e) {
      e.findings().forEach(f -> findings.add(at(from.at(key), f)));
      return reference;
    }
  }

  private static Finding at(Place place, Finding finding) {
    return new Finding(finding.severity(), finding.rule(), place.location(), finding.message());
  }

  /**
   * A place in the whole.
   *
   * @param container the key of what it is in
   * @param key its own key
   */
  private record At(String pointer, String container, String key) {
    private static final Map<String, String> KINDS =
        Map.of(
            "parameters", "parameters",
            "responses", "responses",
            "examples", "examples",
            "headers", "headers",
            "links", "links",
            "callbacks", "callbacks");

    At child(String name) {
      return new At(pointer + "/" + Pointers.escape(name), key, name);
    }

    boolean isMapping() {
      return container.equals("discriminator") && key.equals("mapping");
    }

    /** The kind of component that stands here. */
    String kind() {
      return key.equals("requestBody") ? "requestBodies" : KINDS.getOrDefault(container, "schemas");
    }
  }
}
