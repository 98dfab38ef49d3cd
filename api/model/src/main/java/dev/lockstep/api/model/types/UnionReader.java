package dev.lockstep.api.model.types;

import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.shape.Keywords;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code oneOf}, {@code anyOf} and lists of types. */
final class UnionReader {
  private final SchemaReader reader;

  UnionReader(SchemaReader reader) {
    this.reader = reader;
  }

  /** A variant and the member of the choice that it is from. */
  record Variant(Place member, Type type) {}

  /** The type of a value of which one member of a choice must hold. */
  Type choice(Flat flat, Place at, String hint) {
    Place choice = flat.choices().get(0);
    flat.choices().stream()
        .skip(1)
        .forEach(c -> reader.findings.lost(c.key(), c, "A second choice is not expressed"));
    String name = reader.begin(flat, at, hint);
    List<Variant> variants = new ArrayList<>();
    boolean nullable = false;
    for (Place member : spliced(choice)) {
      if (Keywords.isNull(reader.tree.resolve(member).node())) {
        nullable = true;
      } else {
        Type type = variant(flat, at, member, name, variants.size() + 1);
        nullable |= type instanceof Type.Nullable;
        variants.add(new Variant(member, type.notNull()));
      }
    }
    Type type = union(flat, at, name, variants, choice);
    return nullable ? SchemaReader.orNull(type) : type;
  }

  private Type union(Flat flat, Place at, String name, List<Variant> variants, Place choice) {
    List<Type> types = distinct(variants.stream().map(Variant::type).toList(), choice);
    if (!reader.isReferred(at) && (types.size() == 1 || types.contains(new Type.Any()))) {
      reader.abandon(at);
      return types.size() == 1 ? types.get(0) : new Type.Any();
    }
    Optional<Place> discriminator =
        flat.last("discriminator")
            .map(p -> p.at("discriminator"))
            .filter(d -> d.has("propertyName"));
    return reader.add(
        new NamedType.UnionType(
            name,
            types,
            choice.key().equals("oneOf"),
            discriminator.map(d -> new Discriminators(reader).read(d, variants)),
            at.text("description"),
            at.location()));
  }

  /** A choice written inside a choice is part of it. */
  private List<Place> spliced(Place choice) {
    return choice.items().stream()
        .flatMap(m -> isBareChoice(m) ? spliced(m.members().get(0)).stream() : Stream.of(m))
        .toList();
  }

  private static boolean isBareChoice(Place member) {
    return (member.has("oneOf") || member.has("anyOf")) && member.node().size() == 1;
  }

  private Type variant(Flat flat, Place at, Place member, String name, int number) {
    Flat base = withoutChoices(flat, at);
    if (base.isTrivial() || isCovered(base, member)) {
      return reader.read(member, hint(member, name, number));
    }
    String hint = TypeNames.join(name, reader.names.of(reader.real(member).pointer()).orElse(""));
    String unique = hint.equals(name) ? hint(member, name, number) : hint;
    Place place = SchemaReader.shared(member, at.pointer());
    return reader.shape(base.with(member, member.pointer()), place, unique);
  }

  private Flat withoutChoices(Flat flat, Place at) {
    List<Place> parts = flat.parts();
    return parts.isEmpty() ? flat : Flat.ofParts(reader.tree, parts, at.pointer());
  }

  /** A member that repeats the properties around the choice needs no type of its own. */
  private boolean isCovered(Flat base, Place member) {
    Flat flat = Flat.of(reader.tree, List.of(member), member.pointer());
    return ObjectReader.isObject(base)
        && !base.properties().isEmpty()
        && flat.properties().keySet().containsAll(base.properties().keySet());
  }

  private static String hint(Place member, String name, int number) {
    String title = member.text("title");
    boolean speaking = !title.isEmpty() && title.length() <= 40;
    return TypeNames.join(name, speaking ? title : "Variant" + number);
  }

  /** The type of a value of one of several primitive types. */
  Type primitives(Flat flat, List<String> kinds, Place at, String hint) {
    String name = reader.begin(flat, at, hint);
    List<Type> types = new ArrayList<>();
    for (String kind : kinds) {
      String part = TypeNames.join(name, kind);
      Type type =
          kind.equals("object")
              ? reader.single(kind, flat, at.at("type").at(kind), part)
              : reader.single(kind, flat, at, part);
      types.add(type);
    }
    return reader.add(
        new NamedType.UnionType(
            name, types, false, Optional.empty(), at.text("description"), at.location()));
  }

  /** Values that Java cannot tell apart by their type are one variant. */
  private List<Type> distinct(List<Type> types, Place choice) {
    Set<Type> distinct = new LinkedHashSet<>(types);
    Set<Type> loose = new LinkedHashSet<>();
    for (Type type : distinct) {
      boolean alone =
          distinct.stream().filter(t -> unlimited(t).equals(unlimited(type))).count() == 1;
      if (!alone) {
        reader.findings.lost("variant-limits", choice, "Variants with other limits are one");
      }
      loose.add(alone ? type : unlimited(type));
    }
    return List.copyOf(loose);
  }

  private static Type unlimited(Type type) {
    if (type instanceof Type.Text text) {
      return new Type.Text(text.format(), TextLimits.NONE);
    }
    if (type instanceof Type.Int number) {
      return new Type.Int(number.width(), NumberLimits.NONE);
    }
    return type instanceof Type.Num number
        ? new Type.Num(number.precision(), NumberLimits.NONE)
        : type;
  }
}
