package dev.lockstep.api.generator.models;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What all model classes of one document have in common.
 *
 * @param forms the names of the types whose bytes are files to be uploaded
 * @param unions by the name of an object the class names of the unions that it is a variant of
 */
record ModelContext(
    ApiModel model,
    String modelPackage,
    Side side,
    JavaTypes types,
    Set<String> forms,
    Map<String, List<String>> unions) {
  private static final JavaType UPLOAD = JavaType.of("dev.lockstep.client.body.Upload");

  static ModelContext of(ApiModel model, String modelPackage, Side side, Set<String> forms) {
    JavaTypes types = new JavaTypes(model, modelPackage);
    return new ModelContext(model, modelPackage, side, types, forms, unions(model, types));
  }

  private static Map<String, List<String>> unions(ApiModel model, JavaTypes types) {
    Map<String, List<String>> unions = new HashMap<>();
    for (NamedType type : model.types().values()) {
      if (type instanceof UnionType union) {
        union.variants().stream()
            .distinct()
            .flatMap(variant -> variant instanceof Type.Ref ref ? Stream.of(ref) : Stream.empty())
            .map(ref -> unions.computeIfAbsent(ref.name(), name -> new ArrayList<>()))
            .forEach(names -> names.add(types.className(union)));
      }
    }
    return unions;
  }

  /** What counts inside one type. */
  ModelContext inside(ObjectType type) {
    return forms.contains(type.name())
        ? new ModelContext(model, modelPackage, side, types.holding(UPLOAD), forms, unions)
        : this;
  }

  /** Imports for a file in which these nested types are declared too. */
  Imports imports(Set<String> nested) {
    return new Imports(modelPackage, types.classNames(), nested);
  }

  /** The comment of a type's class, with what leads to the declaration. */
  static String doc(NamedType type, String... more) {
    String text = type.description().isBlank() ? type.name() : type.description();
    List<String> lines = new ArrayList<>(Javadoc.lines(text));
    lines.addAll(List.of(more));
    return Javadoc.comment(lines, 0);
  }

  /** A class of the runtime's JSON package. */
  String json(String simpleName) {
    return side.jsonPackage() + "." + simpleName;
  }

  /** The class names of the unions that have this object among their variants. */
  List<String> unionsOf(ObjectType object) {
    return unions.getOrDefault(object.name(), List.of());
  }

  /** Whether a type stands for a named object, whose class can be a variant itself. */
  boolean isObject(Type type) {
    return type instanceof Type.Ref ref && named(ref) instanceof ObjectType;
  }

  NamedType named(Type.Ref ref) {
    return model.resolve(ref);
  }
}
