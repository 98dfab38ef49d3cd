package dev.lockstep.api.generator.models;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the template of an enum reads. */
final class EnumViews {
  /** Members of the generated class that no constant may hide. */
  private static final Set<String> TAKEN = Set.of("UNKNOWN", "KNOWN");

  private static final String OPEN =
      "<p>Open: a value that this version does not know is kept as it is.";

  private final ModelContext context;

  EnumViews(ModelContext context) {
    this.context = context;
  }

  record EnumView(
      String packageName,
      String className,
      String doc,
      String valueType,
      List<ConstantView> constants,
      Names use,
      List<String> imports) {}

  record ConstantView(String name, String value, String text, boolean last) {}

  record Names(String jsonCreator, String jsonValue, String map, String models) {}

  EnumView of(EnumType type) {
    Imports imports = context.imports(Set.of("Known"));
    JavaType value = valueType(type.base());
    return new EnumView(
        context.modelPackage(),
        context.types().className(type),
        context.side() == Side.CLIENT ? ModelContext.doc(type, "", OPEN) : ModelContext.doc(type),
        value.in(imports),
        constants(type, value, imports),
        new Names(
            imports.use("com.fasterxml.jackson.annotation.JsonCreator"),
            imports.use("com.fasterxml.jackson.annotation.JsonValue"),
            imports.use("java.util.Map"),
            imports.use(context.json("Models"))),
        imports.lines());
  }

  /** A value of any text format is compared as text, so it is held as text. */
  private JavaType valueType(Type base) {
    return base instanceof Type.Text
        ? JavaType.of("java.lang.String")
        : context.types().of(base).boxed();
  }

  private List<ConstantView> constants(EnumType type, JavaType valueType, Imports imports) {
    Map<String, String> texts = new LinkedHashMap<>();
    type.values().forEach(value -> texts.put(value.toString(), value.asText(value.toString())));
    UniqueNames names =
        JavaNames.unique(
            texts.keySet(), json -> JavaNames.constantName(texts.getOrDefault(json, json)), TAKEN);
    JsonNode last = type.values().get(type.values().size() - 1);
    return type.values().stream()
        .map(
            value ->
                new ConstantView(
                    names.of(value.toString()),
                    expression(value, valueType, imports),
                    Literals.javadoc(value.asText()),
                    value.equals(last)))
        .toList();
  }

  private String expression(JsonNode value, JavaType type, Imports imports) {
    return switch (type.simpleName()) {
      case "String" -> Literals.string(value.asText());
      case "Long" -> value.asText() + "L";
      case "Integer", "Boolean" -> value.asText();
      case "BigDecimal", "BigInteger" ->
          "new " + type.in(imports) + "(" + Literals.string(value.asText()) + ")";
      case "Double" -> value.asText() + "d";
      case "Float" -> value.asText() + "f";
      default ->
          imports.use(context.json("Models")) + ".tree(" + Literals.string(value.toString()) + ")";
    };
  }
}
