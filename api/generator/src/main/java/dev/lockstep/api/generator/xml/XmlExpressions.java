package dev.lockstep.api.generator.xml;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Xml;
import dev.lockstep.api.xml.XmlBodies;
import dev.lockstep.api.xml.XmlType;
import dev.lockstep.api.xml.XmlType.Choice;
import dev.lockstep.api.xml.XmlType.Items;
import dev.lockstep.api.xml.XmlType.Lazy;
import dev.lockstep.api.xml.XmlType.Member;
import dev.lockstep.api.xml.XmlType.Members;
import dev.lockstep.api.xml.XmlType.Place;
import dev.lockstep.api.xml.XmlType.Scalar;
import dev.lockstep.api.xml.XmlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Types as Java expressions that say how their values stand in XML. */
public final class XmlExpressions {
  /** A class can hold only so many constants; a large document gets several classes. */
  static final int TYPES_PER_CLASS = 250;

  private final Generation generation;
  private final String packageName;
  private final String runtime;
  private final XmlTypes types;
  private final List<String> names;
  private final UniqueNames constants;

  /**
   * For one document.
   *
   * @param packageName where the constants of its types are
   * @param runtime the package of the classes that read and write XML
   */
  public XmlExpressions(Generation generation, String packageName, String runtime) {
    this.generation = generation;
    this.packageName = packageName;
    this.runtime = runtime;
    this.types = new XmlTypes(generation.model());
    this.names = List.copyOf(generation.model().types().keySet());
    this.constants = JavaNames.unique(names, JavaNames::constantName, Set.of());
  }

  String packageName() {
    return packageName;
  }

  String runtimeClass() {
    return runtime + ".XmlType";
  }

  /** The class that holds the n-th group of types. */
  String className(int group) {
    return generation.settings().apiName() + "Xml" + (group == 0 ? "" : group + 1);
  }

  String constant(NamedType type) {
    return constants.of(type.name());
  }

  /** A class by its simple name, for files that import it by themselves. */
  public static String simple(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  /**
   * A body that is XML.
   *
   * @param use how the file writes the name of a class
   */
  public String body(Content content, UnaryOperator<String> use) {
    Xml xml = content.xml().orElseThrow();
    String root = Literals.string(XmlBodies.root(xml));
    String type = of(types.of(content.type(), xml), use);
    return use.apply(runtime + ".XmlBody") + ".of(" + root + ", " + type + ")";
  }

  XmlType type(Content content) {
    return types.of(content.type(), content.xml().orElseThrow());
  }

  XmlType type(NamedType type) {
    return types.named(type);
  }

  /** The steps that build a named type, one for each line. */
  List<String> steps(NamedType type) {
    XmlType built = types.named(type);
    if (built instanceof Members members) {
      return steps(members, XmlExpressions::simple);
    }
    return built instanceof Choice choice
        ? steps(choice, XmlExpressions::simple)
        : List.of(of(built, XmlExpressions::simple));
  }

  private String of(XmlType type, UnaryOperator<String> use) {
    String face = use.apply(runtimeClass());
    if (type instanceof Lazy lazy) {
      int group = names.indexOf(lazy.name()) / TYPES_PER_CLASS;
      return use.apply(packageName + "." + className(group)) + "." + constants.of(lazy.name());
    }
    if (type instanceof Items items) {
      String name = Literals.string(items.name().spelt());
      return face + ".items(" + name + ", " + of(items.type(), use) + ")";
    }
    if (type instanceof Members members) {
      return String.join("", steps(members, use));
    }
    return type instanceof Choice choice
        ? String.join("", steps(choice, use))
        : face + ".Scalar." + ((Scalar) type).name();
  }

  private List<String> steps(Members members, UnaryOperator<String> use) {
    List<String> steps = new ArrayList<>(List.of(use.apply(runtimeClass()) + ".object()"));
    for (Member member : members.all()) {
      steps.add(".with(" + member(member, use) + ")");
    }
    if (members.additional() != Scalar.ANY) {
      steps.add(".additional(" + of(members.additional(), use) + ")");
    }
    return steps;
  }

  private String member(Member member, UnaryOperator<String> use) {
    String key = Literals.string(member.key());
    String type = of(member.type(), use);
    String name = member.name().spelt();
    boolean plain = member.place() == Place.ELEMENT && member.isPlain();
    return plain
        ? key + ", " + type
        : String.join(
            ", ",
            key,
            use.apply(runtimeClass()) + ".Place." + member.place(),
            Literals.string(name),
            type);
  }

  private List<String> steps(Choice choice, UnaryOperator<String> use) {
    List<String> steps = new ArrayList<>();
    steps.add(
        choice.variants().stream()
            .map(variant -> of(variant, use))
            .collect(Collectors.joining(", ", use.apply(runtimeClass()) + ".choice(", ")")));
    if (!choice.property().isEmpty()) {
      steps.add(".by(" + Literals.string(choice.property()) + ")");
    }
    choice
        .byValue()
        .forEach(
            (value, type) ->
                steps.add(".when(" + Literals.string(value) + ", " + of(type, use) + ")"));
    return steps;
  }
}
