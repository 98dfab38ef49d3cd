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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all model classes of one document have in common.
 *
 * @param forms the names of the types whose bytes are files to be uploaded
 */
record ModelContext(
    ApiModel model, String modelPackage, Side side, JavaTypes types, Set<String> forms) {
  private static final JavaType UPLOAD = JavaType.of("dev.lockstep.client.body.Upload");

  /** What counts inside one type. */
  ModelContext inside(ObjectType type) {
    return forms.contains(type.name())
        ? new ModelContext(model, modelPackage, side, types.holding(UPLOAD), forms)
        : this;
  }

  /** Imports for a file in which these nested types are declared too. */
  Imports imports(Set<String> nested) {
    Set<String> taken = new HashSet<>(types.classNames());
    taken.addAll(nested);
    return new Imports(modelPackage, taken);
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
    Type.Ref self = new Type.Ref(object.name());
    return model.types().values().stream()
        .filter(type -> type instanceof UnionType union && union.variants().contains(self))
        .map(types::className)
        .toList();
  }

  /** Whether a type stands for a named object, whose class can be a variant itself. */
  boolean isObject(Type type) {
    return type instanceof Type.Ref ref && named(ref) instanceof ObjectType;
  }

  NamedType named(Type.Ref ref) {
    return model.resolve(ref);
  }
}
