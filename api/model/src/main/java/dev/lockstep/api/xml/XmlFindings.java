package dev.lockstep.api.xml;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Finding.Severity;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.Webhook;
import dev.lockstep.api.model.Xml;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what XML cannot carry of the types that a document has in XML. */
public final class XmlFindings {
  private final ApiModel model;
  private final XmlTypes types;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();

  private XmlFindings(ApiModel model) {
    this.model = model;
    this.types = new XmlTypes(model);
  }

  /** All of a document. */
  public static List<Finding> of(ApiModel model) {
    XmlFindings all = new XmlFindings(model);
    Stream.concat(model.operations().stream(), model.webhooks().stream().map(Webhook::operation))
        .flatMap(XmlFindings::contents)
        .forEach(content -> content.xml().ifPresent(xml -> all.body(content, xml)));
    return List.copyOf(all.findings);
  }

  private static Stream<Content> contents(Operation operation) {
    return Stream.concat(
        operation.body().stream().flatMap(body -> body.contents().stream()),
        operation.responses().stream().flatMap(answer -> answer.contents().stream()));
  }

  private void body(Content content, Xml xml) {
    if (xml.name().isEmpty()) {
      String message = "The element of this body has no name; it is written as <root>";
      findings.add(new Finding(Severity.WARNING, "xml-root", content.location(), message));
    }
    hints(xml, content.location());
    type(content.type(), content.location());
  }

  private void lost(String rule, Location location, String message) {
    findings.add(new Finding(Severity.NOT_REPRESENTED, rule, location, message));
  }

  private void hints(Xml xml, Location location) {
    if (xml.namespace().isEmpty() && !xml.prefix().isEmpty()) {
      lost("xml-prefix", location, "A prefix without a namespace is left out in XML");
    }
    if (xml.attribute() && xml.prefix().isEmpty() && !xml.namespace().isEmpty()) {
      lost("xml-prefix", location, "The namespace of an attribute without a prefix is left out");
    }
    String local = XmlTypes.name(xml).local();
    if (!local.equals(xml.name())) {
      String message = xml.name() + " is no name in XML; it is written as " + local;
      findings.add(new Finding(Severity.WARNING, "xml-name", location, message));
    }
    xml.items().ifPresent(items -> hints(items, location));
  }

  private void type(Type type, Location location) {
    Type bare = type.notNull();
    if (bare instanceof Type.Any) {
      lost("xml-any", location, "In XML a value of any type is read as texts and elements");
    } else if (bare instanceof Type.Array array) {
      type(array.items(), location);
    } else if (bare instanceof Type.Map map) {
      type(map.values(), location);
    } else if (bare instanceof Type.Ref ref && seen.add(ref.name())) {
      named(model.resolve(ref));
    }
  }

  private void named(NamedType type) {
    if (type instanceof UnionType union) {
      union(union);
    } else if (type instanceof ObjectType object) {
      object.properties().forEach(this::property);
      names(object);
      if (!(object.additional() instanceof Type.Any)) {
        type(object.additional(), object.location());
      }
    } else if (type instanceof EnumType values && values.base() instanceof Type.Any) {
      lost("xml-union", values.location(), "In XML a text that is a number is read as a number");
    }
  }

  private void property(Property property) {
    Location location = property.location();
    hints(property.xml(), location);
    boolean attribute = property.xml().attribute();
    if (attribute && !types.isSingle(property.type())) {
      lost("xml-attribute", location, "Only a single value can be an attribute; it is an element");
    } else if (attribute && property.type() instanceof Type.Nullable) {
      lost("xml-null", location, "An attribute cannot be null in XML; it is left out");
    }
    boolean bare = XmlTypes.isArray(property.type()) && !property.xml().wrapped();
    if (bare && property.type() instanceof Type.Nullable) {
      lost("xml-null", location, "An array that is not wrapped cannot be null in XML");
    }
    if (bare && !property.required() && mayBeEmpty(property.type())) {
      lost("xml-empty", location, "An empty array that is not wrapped is absent in XML");
    }
    type(property.type(), location);
  }

  private static boolean mayBeEmpty(Type type) {
    return type.notNull() instanceof Type.Array array && array.limits().minItems().orElse(0) == 0;
  }

  private void names(ObjectType object) {
    Set<Object> taken = new HashSet<>();
    for (XmlType.Member member : ((XmlType.Members) types.named(object)).all()) {
      boolean attribute = member.place() == XmlType.Place.ATTRIBUTE;
      if (!taken.add(List.of(attribute, member.name().local()))) {
        String name = member.name().local();
        lost("xml-name", object.location(), "Two properties are called " + name + " in XML");
      }
    }
  }

  /** Whether a text could be mistaken for a number or a truth value. */
  private boolean isMixed(List<Type> variants) {
    Set<XmlType> kinds = new HashSet<>();
    variants.forEach(variant -> kinds.add(types.of(variant, Xml.element("")).known()));
    boolean other = kinds.contains(XmlType.Scalar.NUMBER) || kinds.contains(XmlType.Scalar.BOOL);
    return other && kinds.contains(XmlType.Scalar.TEXT);
  }

  private void union(UnionType union) {
    List<Type> variants = union.variants();
    long single = variants.stream().filter(types::isSingle).count();
    boolean several = variants.size() - single > 1;
    if (several && union.discriminator().isEmpty()) {
      String message = "In XML a value is read as the first variant that knows all its names";
      lost("xml-union", union.location(), message);
    } else if (isMixed(variants)) {
      lost("xml-union", union.location(), "In XML a text that is a number is read as a number");
    }
    variants.forEach(variant -> type(variant, union.location()));
  }
}
