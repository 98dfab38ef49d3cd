package dev.lockstep.api.generator.models;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the template of an object reads. */
final class ObjectViews {
  private static final String OTHERS = "additionalProperties";

  private final ModelContext context;
  private final DefaultValues defaults;

  ObjectViews(ModelContext context) {
    this.context = context;
    this.defaults = new DefaultValues(context);
  }

  record ObjectView(
      String packageName,
      String className,
      String doc,
      String interfaces,
      List<PropertyView> properties,
      String additionalType,
      boolean ignores,
      String ignored,
      boolean hides,
      String hidden,
      String others,
      Names use,
      List<String> imports) {}

  /** How the file writes the classes that every object uses. */
  record Names(
      String jsonProperty,
      String jsonInclude,
      String jsonIgnoreProperties,
      String jsonDeserialize,
      String jsonAnyGetter,
      String jsonAnySetter,
      String models,
      String map,
      String linkedHashMap,
      String model,
      String set) {}

  /**
   * A property.
   *
   * @param fieldType what the object holds: nothing but absent or null fields make it a box
   * @param setterType what the builder takes
   * @param accessor how the object gives it, as an expression
   * @param copy the builder's field as the object keeps it
   */
  record PropertyView(
      String wireName,
      String wireNameInText,
      String member,
      String doc,
      String deprecated,
      String setterDoc,
      String setterDeprecated,
      boolean alwaysWritten,
      boolean clearable,
      String clearer,
      String fieldType,
      String builderFieldType,
      String setterType,
      String setterValue,
      String setterNull,
      String accessorType,
      String accessor,
      String copy) {}

  ObjectView of(ObjectType type) {
    Imports imports = context.imports(Set.of("Builder"));
    UniqueNames members =
        JavaNames.unique(
            type.properties().stream().map(Property::name).toList(),
            JavaNames::memberName,
            Set.of());
    List<PropertyView> properties =
        type.properties().stream()
            .map(property -> property(type, property, members.of(property.name()), imports))
            .toList();
    JavaType additional = context.types().of(type.additional()).boxed();
    List<String> unions = context.unionsOf(type);
    String ignored = ignored(type);
    String hidden = hidden(type);
    return new ObjectView(
        context.modelPackage(),
        context.types().className(type),
        ModelContext.doc(type),
        unions.isEmpty() ? "" : " implements " + String.join(", ", unions),
        properties,
        additional.in(imports),
        !ignored.isEmpty(),
        ignored,
        !hidden.isEmpty(),
        hidden,
        others(type),
        names(imports, !properties.isEmpty(), !ignored.isEmpty(), !hidden.isEmpty()),
        imports.lines());
  }

  /** What should not be sent is no additional property, whose type it may not have. */
  private static String ignored(ObjectType type) {
    return type.additional() instanceof Type.Any
        ? ""
        : type.withheld().stream().map(Literals::string).collect(Collectors.joining(", "));
  }

  private static String hidden(ObjectType type) {
    return type.properties().stream()
        .filter(property -> isPassword(property.type().notNull()))
        .map(property -> Literals.string(property.name()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isPassword(Type type) {
    return type instanceof Type.Text text
        && text.limits().format().filter("password"::equals).isPresent();
  }

  /** Jackson takes a property with the name of the method that gives the others for those. */
  private static String others(ObjectType type) {
    Set<String> onTheWire =
        type.properties().stream().map(Property::name).collect(Collectors.toSet());
    return JavaNames.unique(List.of(OTHERS), name -> name, onTheWire).of(OTHERS);
  }

  private Names names(Imports imports, boolean hasProperties, boolean ignores, boolean hides) {
    String annotations = "com.fasterxml.jackson.annotation.";
    return new Names(
        hasProperties ? imports.use(annotations + "JsonProperty") : "",
        imports.use(annotations + "JsonInclude"),
        ignores ? imports.use(annotations + "JsonIgnoreProperties") : "",
        imports.use("com.fasterxml.jackson.databind.annotation.JsonDeserialize"),
        imports.use(annotations + "JsonAnyGetter"),
        imports.use(annotations + "JsonAnySetter"),
        imports.use(context.json("Models")),
        imports.use("java.util.Map"),
        imports.use("java.util.LinkedHashMap"),
        imports.use(context.json("Model")),
        hides ? imports.use("java.util.Set") : "");
  }

  private PropertyView property(
      ObjectType owner, Property property, String member, Imports imports) {
    Presence presence = Presence.of(property, defaults.of(property, imports));
    JavaType type = context.types().of(property.type());
    String boxed = type.boxed().in(imports);
    List<String> lines = Javadoc.lines(property.description());
    boolean tri = presence.kind() == Presence.Kind.NULLABLE;
    String nullable = tri ? imports.use(context.json("Nullable")) : "";
    String held = tri ? nullable + "<" + boxed + ">" : boxed;
    String setter = nullable + ".<" + boxed + ">";
    return new PropertyView(
        Literals.string(property.name()),
        Literals.string(context.types().className(owner) + "." + property.name()),
        member,
        Javadoc.comment(lines, 2),
        property.deprecated() ? "@Deprecated\n  " : "",
        Javadoc.comment(lines, 4),
        property.deprecated() ? "@Deprecated\n    " : "",
        presence.kind() == Presence.Kind.REQUIRED_NULLABLE,
        presence.isClearable(),
        "clear" + JavaNames.typeName(member),
        presence.kind() == Presence.Kind.REQUIRED ? type.in(imports) : held,
        held,
        type.in(imports),
        tri ? setter + "of(" + member + ")" : member,
        tri ? setter + "ofNull()" : "null",
        presence.accessorType(type, imports, context),
        presence.accessor(member, type, imports, context),
        copy(presence, property, context.types().className(owner), member, imports));
  }

  private String copy(
      Presence presence, Property property, String owner, String member, Imports imports) {
    String models = imports.use(context.json("Models"));
    String value = "builder." + member;
    if (presence.kind() == Presence.Kind.REQUIRED) {
      String name = Literals.string(owner + "." + property.name());
      String type = context.types().of(property.type()).boxed().in(imports);
      value = models + ".<" + type + ">required(" + value + ", " + name + ")";
    }
    return presence.kind() == Presence.Kind.NULLABLE
        ? value
        : copied(property.type().notNull(), value, models, imports);
  }

  private String copied(Type type, String value, String models, Imports imports) {
    if (type instanceof Type.Array array) {
      return models + ".<" + boxed(array.items(), imports) + ">listOf(" + value + ")";
    }
    return type instanceof Type.Map map
        ? models + ".<" + boxed(map.values(), imports) + ">mapOf(" + value + ")"
        : value;
  }

  private String boxed(Type type, Imports imports) {
    return context.types().of(type).boxed().in(imports);
  }
}
