package dev.lockstep.api.generator.java;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The imports of one generated file: only what it uses, and nothing that would be ambiguous. */
public final class Imports {
  /** From so many on, the generated names of a package are imported together. */
  private static final int MANY = 4;

  private final String packageName;
  private final Set<String> taken;
  private final Set<String> nested;
  private final TreeMap<String, String> bySimpleName = new TreeMap<>();

  /**
   * For a file in a package.
   *
   * @param taken simple names that mean something else in the file
   */
  public Imports(String packageName, Set<String> taken) {
    this(packageName, taken, Set.of());
  }

  /**
   * For one of many files in a package. Names that cannot change are not copied for each.
   *
   * @param taken simple names of the other types of its package
   * @param nested simple names of the types nested in the file
   */
  public Imports(String packageName, Set<String> taken, Set<String> nested) {
    this.packageName = packageName;
    this.taken = Set.copyOf(taken);
    this.nested = Set.copyOf(nested);
  }

  /** How the file writes a type: by its simple name, or in full where that would be ambiguous. */
  public String use(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    if (dot < 0) {
      return qualifiedName;
    }
    String simple = qualifiedName.substring(dot + 1);
    String home = qualifiedName.substring(0, dot);
    if (home.equals(packageName)) {
      return simple;
    }
    if (taken.contains(simple) || nested.contains(simple)) {
      return qualifiedName;
    }
    if (home.equals("java.lang")) {
      return simple;
    }
    boolean hidesJavaLang = ReservedNames.isInJavaLang(simple);
    String imported = hidesJavaLang ? "" : bySimpleName.computeIfAbsent(simple, s -> qualifiedName);
    return imported.equals(qualifiedName) ? simple : qualifiedName;
  }

  /** The qualified names to import, sorted. */
  public List<String> lines() {
    return bySimpleName.values().stream().sorted().toList();
  }

  /**
   * The same, where many names of one package are imported together. No other package is, so that
   * nothing is ambiguous: names of this file's own package and single imports go before.
   */
  public List<String> lines(String generatedPackage) {
    List<String> all = lines();
    Predicate<String> generated = name -> isIn(generatedPackage, name);
    if (all.stream().filter(generated).count() < MANY) {
      return all;
    }
    return Stream.concat(
            all.stream().filter(generated.negate()), Stream.of(generatedPackage + ".*"))
        .sorted()
        .toList();
  }

  private static boolean isIn(String packageName, String name) {
    return name.lastIndexOf('.') == packageName.length() && name.startsWith(packageName);
  }
}
