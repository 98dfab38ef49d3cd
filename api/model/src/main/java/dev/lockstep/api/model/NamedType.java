package dev.lockstep.api.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type with members of its own. */
public sealed interface NamedType {
  /** Its key in {@link ApiModel#types()}. */
  String name();

  /** May be empty. */
  String description();

  /** Where its schema stands. */
  Location location();

  /**
   * An object with known properties; {@code allOf} is flattened into it.
   *
   * @param properties in document order
   * @param additional the type of every other property: {@link Type.Any} where the document says
   *     nothing
   * @param closed whether other properties are forbidden ({@code additionalProperties: false})
   * @param withheld the properties that only values of the other direction have: nobody should send
   *     them here, and who gets them ignores them
   */
  record ObjectType(
      String name,
      List<Property> properties,
      Type additional,
      boolean closed,
      List<String> withheld,
      MapLimits limits,
      String description,
      Location location)
      implements NamedType {}

  /**
   * A closed set of values, all of one kind.
   *
   * @param base the type of the values: Text, Int, Num, Bool, or Any where kinds are mixed
   * @param values without {@code null} and without repetition, in document order
   */
  record EnumType(
      String name, Type base, List<JsonNode> values, String description, Location location)
      implements NamedType {}

  /**
   * A value of one of several types ({@code oneOf}, {@code anyOf}, a list in {@code type}).
   *
   * @param variants at least two, none of them nullable
   * @param exactlyOne whether no value may match two of them ({@code oneOf})
   */
  record UnionType(
      String name,
      List<Type> variants,
      boolean exactlyOne,
      Optional<Discriminator> discriminator,
      String description,
      Location location)
      implements NamedType {}

  /**
   * A property of an object.
   *
   * @param name as it stands on the wire
   * @param readOnly present in answers only
   * @param writeOnly present in requests only
   * @param xml how it stands in XML
   */
  record Property(
      String name,
      Type type,
      boolean required,
      boolean readOnly,
      boolean writeOnly,
      Optional<JsonNode> defaultValue,
      String description,
      boolean deprecated,
      Xml xml,
      Location location) {}

  /**
   * The property that tells the variants of a union apart.
   *
   * @param property its name on the wire
   * @param mapping from its values to variants
   */
  record Discriminator(String property, Map<String, Type.Ref> mapping) {}
}
