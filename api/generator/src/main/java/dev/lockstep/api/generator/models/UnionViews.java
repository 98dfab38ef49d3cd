package dev.lockstep.api.generator.models;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of a union reads. */
final class UnionViews {
  private static final String WRAPPED = "Of";
  private static final String UNKNOWN = "Unknown";
  private static final String READER = "Reader";

  private final ModelContext context;

  /** The classes which a wrapper might be called like. */
  private final List<String> likeWrappers;

  UnionViews(ModelContext context) {
    this.context = context;
    this.likeWrappers =
        context.types().classNames().stream()
            .filter(name -> name.regionMatches(true, 0, WRAPPED, 0, WRAPPED.length()))
            .toList();
  }

  record UnionView(
      String packageName,
      String className,
      String doc,
      String permitted,
      List<WrapperView> wrappers,
      List<VariantView> variants,
      List<MappingView> mappings,
      String discriminator,
      boolean discriminated,
      boolean open,
      Names use,
      List<String> imports) {

    /** The names of the nested classes. */
    Stream<String> nested() {
      Stream<String> always = open ? Stream.of(READER, UNKNOWN) : Stream.of(READER);
      return Stream.concat(always, wrappers.stream().map(WrapperView::name));
    }
  }

  /** A variant that is no object: a record around its value. */
  record WrapperView(String name, String valueType, String kind, boolean last) {}

  /** A variant that is an object, with what tells it from others. */
  record VariantView(String className, String required, String known, List<String> constants) {}

  record MappingView(String value, String className) {}

  record Names(
      String jsonDeserialize,
      String jsonValue,
      String jsonNode,
      String unionReader,
      String typeReference,
      String serial) {}

  UnionView of(UnionType type) {
    String className = context.types().className(type);
    Map<Type, String> wrapperNames = wrapperNames(type);
    Set<String> nested = new LinkedHashSet<>(wrapperNames.values());
    nested.add(READER);
    nested.add(UNKNOWN);
    Imports imports = context.imports(nested);
    List<VariantView> variants = variants(type, imports);
    boolean open = context.side() == Side.CLIENT;
    List<String> permitted =
        new ArrayList<>(variants.stream().map(VariantView::className).toList());
    wrapperNames.values().forEach(name -> permitted.add(className + "." + name));
    if (open) {
      permitted.add(className + "." + UNKNOWN);
    }
    return new UnionView(
        context.modelPackage(),
        className,
        ModelContext.doc(type),
        String.join(", ", permitted),
        wrappers(wrapperNames, imports),
        variants,
        mappings(type, imports),
        type.discriminator().map(d -> Literals.string(d.property())).orElse("\"\""),
        type.discriminator().isPresent(),
        open,
        names(imports, !wrapperNames.isEmpty(), open),
        imports.lines());
  }

  private Names names(Imports imports, boolean wraps, boolean open) {
    String databind = "com.fasterxml.jackson.databind.";
    return new Names(
        imports.use(databind + "annotation.JsonDeserialize"),
        wraps || open ? imports.use("com.fasterxml.jackson.annotation.JsonValue") : "",
        open ? imports.use(databind + "JsonNode") : "",
        imports.use(context.json("UnionReader")),
        wraps ? imports.use("com.fasterxml.jackson.core.type.TypeReference") : "",
        imports.use("java.io.Serial"));
  }

  private Map<Type, String> wrapperNames(UnionType type) {
    Map<Type, String> wanted = new LinkedHashMap<>();
    for (Type variant : type.variants()) {
      if (!context.isObject(variant)) {
        wanted.putIfAbsent(variant, WRAPPED + label(variant));
      }
    }
    Map<Type, String> names = new LinkedHashMap<>();
    Set<String> taken = JavaNames.inAnyCase(likeWrappers);
    wanted.forEach(
        (variant, name) -> names.put(variant, JavaNames.free(JavaNames.typeName(name), taken)));
    return names;
  }

  private String label(Type variant) {
    if (variant instanceof Type.Array array) {
      return "ListOf" + label(array.items().notNull());
    }
    if (variant instanceof Type.Map map) {
      return "MapOf" + label(map.values().notNull());
    }
    String simple = context.types().of(variant).boxed().simpleName();
    return simple.equals("byte[]") ? "Bytes" : simple;
  }

  private List<WrapperView> wrappers(Map<Type, String> names, Imports imports) {
    int[] left = {names.size()};
    return names.entrySet().stream()
        .map(
            entry -> {
              JavaType value = context.types().of(entry.getKey()).boxed();
              left[0]--;
              return new WrapperView(
                  entry.getValue(), value.in(imports), kind(entry.getKey()), left[0] == 0);
            })
        .toList();
  }

  /** The JSON kind by which a value of this type is recognised. */
  private String kind(Type type) {
    if (type instanceof Type.Ref ref) {
      NamedType named = context.named(ref);
      return named instanceof EnumType values ? kind(values.base()) : "ANY";
    }
    if (type instanceof Type.Array) {
      return "ARRAY";
    }
    if (type instanceof Type.Map) {
      return "OBJECT";
    }
    if (type instanceof Type.Bool) {
      return "BOOLEAN";
    }
    if (type instanceof Type.Int) {
      return "INTEGER";
    }
    if (type instanceof Type.Num) {
      return "NUMBER";
    }
    return type instanceof Type.Text || type instanceof Type.Binary ? "STRING" : "ANY";
  }

  private List<VariantView> variants(UnionType type, Imports imports) {
    return type.variants().stream()
        .filter(context::isObject)
        .distinct()
        .map(variant -> variant((ObjectType) context.named((Type.Ref) variant), imports))
        .toList();
  }

  private VariantView variant(ObjectType object, Imports imports) {
    String reader = imports.use(context.json("UnionReader"));
    List<Property> required = object.properties().stream().filter(Property::required).toList();
    return new VariantView(
        context.types().of(new Type.Ref(object.name())).in(imports),
        names(reader, required),
        names(reader, object.properties()),
        constants(object));
  }

  private static String names(String reader, List<Property> properties) {
    return properties.stream()
        .map(property -> Literals.string(property.name()))
        .collect(Collectors.joining(", ", reader + ".names(", ")"));
  }

  /** The properties whose few values tell this object from the others, each before its values. */
  private List<String> constants(ObjectType object) {
    return object.properties().stream()
        .filter(property -> property.type() instanceof Type.Ref ref && isTextEnum(ref))
        .map(
            property -> {
              EnumType type = (EnumType) context.named((Type.Ref) property.type());
              return Literals.string(property.name()) + ", " + values(type);
            })
        .toList();
  }

  private boolean isTextEnum(Type.Ref ref) {
    return context.named(ref) instanceof EnumType values && values.base() instanceof Type.Text;
  }

  private static String values(EnumType type) {
    return type.values().stream()
        .map(JsonNode::asText)
        .map(Literals::string)
        .collect(Collectors.joining(", "));
  }

  private List<MappingView> mappings(UnionType type, Imports imports) {
    return type.discriminator().stream()
        .flatMap(d -> d.mapping().entrySet().stream())
        .filter(entry -> context.isObject(entry.getValue()))
        .filter(entry -> type.variants().contains(entry.getValue()))
        .map(
            entry ->
                new MappingView(
                    Literals.string(entry.getKey()),
                    context.types().of(entry.getValue()).in(imports)))
        .toList();
  }
}
