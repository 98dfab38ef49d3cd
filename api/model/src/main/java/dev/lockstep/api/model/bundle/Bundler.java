package dev.lockstep.api.model.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Pointers;
import dev.lockstep.api.model.source.SourceFiles;
import dev.lockstep.api.model.source.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts the files of a document together into one tree. What another file has becomes a component,
 * under its own name where that is free; what can be no component is copied to where it belongs.
 */
public final class Bundler {
  private final SourceFiles files;
  private final ComponentNames names;
  private final Tree tree;
  private final Unheard unheard;
  private final Malformed malformed;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Place> inlining = new HashSet<>();

  private Bundler(SourceFiles files, Findings reports) {
    this.files = files;
    this.names = new ComponentNames(files.root());
    this.tree = new Tree(files.root().top());
    boolean two = files.root().root().has("swagger");
    this.unheard = new Unheard(two ? Vocabulary.TWO : Vocabulary.THREE, reports);
    boolean old = two || files.root().root().path("openapi").asText().startsWith("3.0");
    this.malformed = new Malformed(reports, old);
  }

  /**
   * One tree out of many files.
   *
   * @param reports where to tell of keywords that nothing reads
   * @throws DocumentException naming every reference that leads nowhere
   */
  public static Tree bundle(SourceFiles files, Findings reports) {
    Bundler bundler = new Bundler(files, reports);
    bundler.bundle();
    if (!bundler.findings.isEmpty()) {
      throw new DocumentException(bundler.findings);
    }
    return bundler.tree;
  }

  private void bundle() {
    Place top = files.root().top();
    for (Kind kind : Kind.values()) {
      top.down(names.folder(kind)).members().forEach(this::adopt);
    }
    tree.root().setAll((ObjectNode) object(top, Kind.DOCUMENT));
    for (Optional<ComponentNames.Entry> e = names.next(); e.isPresent(); e = names.next()) {
      ComponentNames.Entry entry = e.get();
      JsonNode value = object(entry.from(), entry.kind());
      tree.root()
          .withObject(Pointers.parent(entry.pointer()))
          .set(Pointers.key(entry.pointer()), value);
    }
  }

  private void adopt(Place component) {
    if (component.isReference() && component.node().size() == 1) {
      chase(component, new ArrayList<>())
          .ifPresent(target -> names.adopt(target, component.pointer()));
    }
  }

  private JsonNode value(Place from, Kind.Slot slot) {
    if (slot.many() != Kind.Many.ONE && from.isReference()) {
      return inlined(from, target -> value(target, slot));
    }
    Kind.Slot one = new Kind.Slot(slot.kind(), Kind.Many.ONE);
    if (slot.many() == Kind.Many.MAP && from.node().isObject()) {
      ObjectNode map = tree.object(from);
      from.members().forEach(m -> map.set(m.key(), value(m, one)));
      return map;
    }
    boolean single = slot.kind() == Kind.SCHEMA && slot.many() == Kind.Many.ONE;
    return from.node().isArray() && (!single || from.key().equals("items"))
        ? array(from, one)
        : single(from, slot.kind());
  }

  private ArrayNode array(Place from, Kind.Slot slot) {
    ArrayNode array = tree.array(from);
    from.items().forEach(item -> array.add(value(item, slot)));
    return array;
  }

  private JsonNode single(Place from, Kind kind) {
    if (kind == Kind.SCHEMA && malformed.isNoSchema(from)) {
      return tree.object(from);
    }
    if (kind == Kind.DATA || !from.node().isObject()) {
      return tree.copy(from);
    }
    if (!from.isReference()) {
      return object(from, kind);
    }
    if (kind.section().isEmpty() || names.folder(kind).isEmpty()) {
      return inlined(from, target -> withSiblings(from, target, kind));
    }
    return reference(from, kind);
  }

  private JsonNode reference(Place from, Kind kind) {
    Optional<Place> end = chase(from, new ArrayList<>());
    if (end.isEmpty()) {
      return tree.object(from);
    }
    if (names.isAdopted(end.get(), from.pointer()) && from.node().size() == 1) {
      return object(end.get(), kind);
    }
    ObjectNode object = tree.object(from);
    object.put("$ref", Pointers.toFragment(names.pointer(firstLocal(from, end.get()), kind)));
    siblings(from, kind, object);
    return object;
  }

  /** A component of the root stays the name for what it refers to itself. */
  private Place firstLocal(Place from, Place end) {
    Place first = files.target(from, from.text("$ref"));
    return names.isLocal(first) ? first : end;
  }

  private JsonNode inlined(Place from, Function<Place, JsonNode> copy) {
    Optional<Place> target = chase(from, new ArrayList<>());
    if (target.isEmpty()) {
      return tree.object(from);
    }
    if (!inlining.add(target.get())) {
      report(from, "This reference leads back to itself: " + from.text("$ref"));
      return tree.object(from);
    }
    JsonNode value = copy.apply(target.get());
    inlining.remove(target.get());
    return value;
  }

  private JsonNode withSiblings(Place from, Place target, Kind kind) {
    ObjectNode object = (ObjectNode) object(target, kind);
    siblings(from, kind, object);
    return object;
  }

  private void siblings(Place from, Kind kind, ObjectNode to) {
    unheard.look(from, kind);
    for (Place member : from.members()) {
      if (!member.key().equals("$ref") && !malformed.isLeftOut(member, kind)) {
        to.set(member.key(), value(member, kind.slot(member.key())));
      }
    }
  }

  private JsonNode object(Place from, Kind kind) {
    if (!from.node().isObject()) {
      return tree.copy(from);
    }
    unheard.look(from, kind);
    ObjectNode object = tree.object(from);
    for (Place member : from.members()) {
      if (!malformed.isLeftOut(member, kind)) {
        object.set(member.key(), value(member, kind.slot(member.key())));
      }
    }
    if (kind == Kind.DISCRIMINATOR && from.at("mapping").node().isObject()) {
      object.set("mapping", mapping(from.at("mapping")));
    }
    if (kind == Kind.EXAMPLE && from.has("externalValue") && !from.has("value")) {
      ExternalExample.read(from, files, findings::add).ifPresent(v -> object.set("value", v));
    }
    return object;
  }

  private JsonNode mapping(Place from) {
    ObjectNode mapping = tree.object(from);
    for (Place member : from.members()) {
      mapping.set(member.key(), TextNode.valueOf(mapped(member)));
    }
    return mapping;
  }

  /** A mapping names a schema or refers to one; what does neither is left to the reader. */
  private String mapped(Place member) {
    String text = member.node().asText();
    String asComponent = Pointers.child("#" + names.folder(Kind.SCHEMA), text);
    return files
        .find(member, asComponent)
        .or(() -> files.find(member, text))
        .map(target -> Pointers.toFragment(names.pointer(target, Kind.SCHEMA)))
        .orElse(text);
  }

  /** What is at the end of a chain of references; empty, and reported, if there is no end. */
  private Optional<Place> chase(Place from, List<Place> seen) {
    if (!from.isReference()) {
      return Optional.of(from);
    }
    if (seen.contains(from)) {
      report(from, "This reference leads back to itself: " + from.text("$ref"));
      return Optional.empty();
    }
    seen.add(from);
    try {
      return chase(files.target(from, from.text("$ref")), seen);
    } catch (DocumentException e) {
      e.findings().stream().filter(f -> !findings.contains(f)).forEach(findings::add);
      return Optional.empty();
    }
  }

  private void report(Place from, String message) {
    Finding finding =
        new Finding(Finding.Severity.ERROR, "reference", from.at("$ref").location(), message);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }
}
