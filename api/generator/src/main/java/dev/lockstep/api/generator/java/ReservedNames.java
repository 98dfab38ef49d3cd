package dev.lockstep.api.generator.java;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that generated code may not take. */
final class ReservedNames {
  /** Methods that every object has, and those that every generated model has. */
  private static final Set<String> MEMBERS =
      Set.of(
          "getClass",
          "hashCode",
          "equals",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "builder",
          "toBuilder",
          "build",
          "allProperties",
          "hiddenProperties",
          "additionalProperties",
          "additionalProperty");

  /** Classes that are nested in generated models, and hide others there. */
  private static final Set<String> PARTS = Set.of("Builder", "Known", "Reader", "Unknown");

  private ReservedNames() {}

  /** Whether a class of that name would hide one of {@code java.lang} or a part of a model. */
  static boolean isTaken(String typeName) {
    return PARTS.contains(typeName) || isInJavaLang(typeName);
  }

  static boolean isMemberTaken(String member) {
    return SourceVersion.isKeyword(member)
        || SourceVersion.isKeyword(member, SourceVersion.latest())
        || MEMBERS.contains(member)
        || member.equals("_");
  }

  static boolean isInJavaLang(String typeName) {
    try {
      Class.forName("java.lang." + typeName, false, null);
      return true;
    } catch (ClassNotFoundException | NoClassDefFoundError absent) {
      // Being absent is the answer. A name equal but for case is found as a NoClassDefFoundError
      // on file systems that do not tell cases apart.
      return false;
    }
  }
}
