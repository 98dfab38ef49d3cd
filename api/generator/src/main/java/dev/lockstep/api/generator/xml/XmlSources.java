package dev.lockstep.api.generator.xml;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.xml.XmlType;
import dev.lockstep.api.xml.XmlType.Choice;
import dev.lockstep.api.xml.XmlType.Items;
import dev.lockstep.api.xml.XmlType.Lazy;
import dev.lockstep.api.xml.XmlType.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes how the values of the types that are in XML stand there. */
public final class XmlSources {
  private final Generation generation;
  private final XmlExpressions expressions;
  private final String modifier;

  /**
   * For one document.
   *
   * @param open whether other packages use the constants
   */
  public XmlSources(Generation generation, XmlExpressions expressions, boolean open) {
    this.generation = generation;
    this.expressions = expressions;
    this.modifier = open ? "public " : "";
  }

  record TypesView(
      String packageName,
      String modifier,
      String runtime,
      String className,
      List<TypeView> types) {}

  record TypeView(String constant, String expression) {}

  /** The contents of a document that are XML. */
  public static Stream<Content> contents(ApiModel model) {
    return model.operations().stream()
        .flatMap(XmlSources::contents)
        .filter(content -> content.xml().isPresent());
  }

  private static Stream<Content> contents(Operation operation) {
    return Stream.concat(
        operation.body().stream().flatMap(body -> body.contents().stream()),
        operation.responses().stream().flatMap(response -> response.contents().stream()));
  }

  /** Writes the types of some contents, and what they contain. */
  public void write(Stream<Content> contents) {
    Set<String> reached = new TreeSet<>();
    contents.forEach(content -> reach(expressions.type(content), reached));
    List<NamedType> all = new ArrayList<>(generation.model().types().values());
    Map<Integer, List<NamedType>> groups = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (reached.contains(all.get(i).name())) {
        groups
            .computeIfAbsent(i / XmlExpressions.TYPES_PER_CLASS, g -> new ArrayList<>())
            .add(all.get(i));
      }
    }
    groups.forEach((group, types) -> write(expressions.className(group), types));
  }

  private void reach(XmlType type, Set<String> reached) {
    if (type instanceof Lazy lazy) {
      if (reached.add(lazy.name())) {
        reach(lazy.known(), reached);
      }
    } else if (type instanceof Items items) {
      reach(items.type(), reached);
    } else if (type instanceof Members members) {
      members.all().forEach(member -> reach(member.type(), reached));
      reach(members.additional(), reached);
    } else if (type instanceof Choice choice) {
      choice.variants().forEach(variant -> reach(variant, reached));
      choice.byValue().values().forEach(variant -> reach(variant, reached));
    }
  }

  private void write(String className, List<NamedType> types) {
    List<TypeView> views = types.stream().map(this::view).toList();
    TypesView view =
        new TypesView(
            expressions.packageName(), modifier, expressions.runtimeClass(), className, views);
    generation.output().java(expressions.packageName(), className, "xml/types.mustache", view);
  }

  private TypeView view(NamedType type) {
    return new TypeView(
        expressions.constant(type), String.join("\n                  ", expressions.steps(type)));
  }
}
