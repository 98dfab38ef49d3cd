package dev.lockstep.api.xml;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.Xml;
import dev.lockstep.api.xml.XmlType.Choice;
import dev.lockstep.api.xml.XmlType.Items;
import dev.lockstep.api.xml.XmlType.Members;
import dev.lockstep.api.xml.XmlType.Place;
import dev.lockstep.api.xml.XmlType.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of a document as they stand in XML. */
public final class XmlTypes {
  private static final Xml ITEM = Xml.element("item");

  private final ApiModel model;

  /** Those of one document. */
  public XmlTypes(ApiModel model) {
    this.model = model;
  }

  /** A type; the hints say of what name the items of an array are. */
  public XmlType of(Type type, Xml xml) {
    Type bare = type.notNull();
    if (bare instanceof Type.Array array) {
      Xml items = xml.items().orElse(ITEM);
      return new Items(name(items), of(array.items(), items));
    }
    if (bare instanceof Type.Map map) {
      return XmlType.object().additional(of(map.values(), ITEM));
    }
    return bare instanceof Type.Ref ref ? of(ref) : scalar(bare);
  }

  private XmlType of(Type.Ref ref) {
    NamedType type = model.resolve(ref);
    return type instanceof EnumType values
        ? ofEnum(values)
        : XmlType.lazy(ref.name(), () -> named(type));
  }

  private static XmlType ofEnum(EnumType type) {
    return type.base() instanceof Type.Any
        ? new Choice(List.of(Scalar.TEXT, Scalar.NUMBER, Scalar.BOOL), "", Map.of())
        : scalar(type.base());
  }

  private static Scalar scalar(Type type) {
    if (type instanceof Type.Int || type instanceof Type.Num) {
      return Scalar.NUMBER;
    }
    if (type instanceof Type.Bool) {
      return Scalar.BOOL;
    }
    return type instanceof Type.Any || type instanceof Type.Null ? Scalar.ANY : Scalar.TEXT;
  }

  /** What is in a type with a name. */
  public XmlType named(NamedType type) {
    if (type instanceof ObjectType object) {
      return of(object);
    }
    return type instanceof UnionType union ? of(union) : ofEnum((EnumType) type);
  }

  private Members of(ObjectType object) {
    Members members = XmlType.object().additional(of(object.additional(), ITEM));
    for (Property property : object.properties()) {
      Xml xml = property.xml();
      Place place = place(property);
      boolean bare = isArray(property.type()) && place != Place.WRAPPED;
      members =
          members.with(
              property.name(),
              place,
              name(bare ? xml.items().orElse(xml) : xml),
              of(property.type(), xml));
    }
    return members;
  }

  private Place place(Property property) {
    if (isArray(property.type())) {
      return property.xml().wrapped()
          ? Place.WRAPPED
          : (property.required() ? Place.REPEATED : Place.ELEMENT);
    }
    return property.xml().attribute() && isSingle(property.type())
        ? Place.ATTRIBUTE
        : Place.ELEMENT;
  }

  static boolean isArray(Type type) {
    return type.notNull() instanceof Type.Array;
  }

  /** Whether a value is a single text, as that of an attribute must be. */
  boolean isSingle(Type type) {
    Type bare = type.notNull();
    if (bare instanceof Type.Ref ref) {
      NamedType named = model.resolve(ref);
      return named instanceof EnumType
          || (named instanceof UnionType union
              && union.variants().stream().allMatch(this::isSingle));
    }
    return !(bare instanceof Type.Array || bare instanceof Type.Map || bare instanceof Type.Any);
  }

  private Choice of(UnionType union) {
    List<XmlType> variants = union.variants().stream().map(v -> of(v, ITEM)).toList();
    Map<String, XmlType> byValue = new LinkedHashMap<>();
    union
        .discriminator()
        .ifPresent(d -> d.mapping().forEach((value, ref) -> byValue.put(value, of(ref))));
    String property = union.discriminator().map(NamedType.Discriminator::property).orElse("");
    return new Choice(variants, property, byValue);
  }

  /** A prefix that stands for no namespace would not be well-formed. */
  static XmlName name(Xml xml) {
    String prefix = xml.namespace().isEmpty() ? "" : xml.prefix();
    boolean none = xml.attribute() && prefix.isEmpty();
    return new XmlName(none ? "" : xml.namespace(), prefix, XmlName.ofKey(xml.name()).local());
  }
}
