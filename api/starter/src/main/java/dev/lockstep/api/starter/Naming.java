package dev.lockstep.api.starter;

import dev.lockstep.api.generator.java.JavaNames;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * What a project and everything in it is called.
 *
 * @param group the group of its artifacts
 * @param name what its classes are named after, such as Shop in ShopApi
 * @param packageName the package above those of the server, the client and the contracts
 */
public record Naming(String group, String name, String packageName) {
  private static final String GROUP = "com.example";

  /**
   * Refuses what no build or compiler would take.
   *
   * @throws IllegalArgumentException with a sentence about it
   */
  public Naming {
    if (!group.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
      throw new IllegalArgumentException("No group of Maven artifacts is called " + group);
    }
    if (!name.matches("[A-Za-z][A-Za-z0-9]*") || !JavaNames.typeName(name).equals(name)) {
      throw new IllegalArgumentException("No API is called " + name + ": letters and digits only");
    }
    if (!packageName.matches("[A-Za-z0-9_.]+") || !SourceVersion.isName(packageName)) {
      throw new IllegalArgumentException("No Java package is called " + packageName);
    }
    if (packageName.startsWith("java.") || packageName.equals("java")) {
      throw new IllegalArgumentException("Java keeps the package " + packageName + " to itself");
    }
  }

  /**
   * Names after what a document says of itself; what is given stays as it is.
   *
   * @param title the document's, which need not be a name
   * @param fileName its file, for titles that have no letters
   */
  public static Naming of(
      String title,
      String fileName,
      Optional<String> group,
      Optional<String> name,
      Optional<String> packageName) {
    String chosenGroup = group.orElse(GROUP);
    String chosenName = name.map(Naming::capitalized).orElseGet(() -> Titles.name(title, fileName));
    return new Naming(
        chosenGroup, chosenName, packageName.orElseGet(() -> packageName(chosenGroup, chosenName)));
  }

  /** The name in artifacts: {@code PetStore} becomes pet-store. */
  public String artifact() {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static String packageName(String group, String name) {
    StringBuilder joined = new StringBuilder();
    for (String part : (group + "." + name).split("\\.", -1)) {
      joined.append(joined.isEmpty() ? "" : ".").append(segment(part));
    }
    return joined.toString();
  }

  private static String segment(String part) {
    String plain = part.toLowerCase(Locale.ROOT).replace('-', '_');
    String started = Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    return SourceVersion.isKeyword(started) ? started + "_" : started;
  }

  private static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
