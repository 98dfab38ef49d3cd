package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.xml.XmlExpressions;
import dev.lockstep.api.model.Operation;
import java.util.List;
import java.util.Set;

/** What everything that is generated for one server has in common. */
record ServerContext(
    Generation generation,
    JavaTypes types,
    ServerNames names,
    ShapeExpressions shapes,
    XmlExpressions xml,
    Routes routes) {
  private static final String RUNTIME = "dev.lockstep.server.";

  static ServerContext of(Generation generation) {
    String base = generation.settings().basePackage();
    JavaTypes types = new JavaTypes(generation.model(), base + ".model");
    ServerNames names = ServerNames.of(generation.model(), types);
    ShapeExpressions shapes =
        new ShapeExpressions(generation.model(), generation.settings().apiName());
    XmlExpressions xml = new XmlExpressions(generation, base + ".resource", RUNTIME + "xml");
    Routes routes = Routes.of(generation.model());
    return new ServerContext(generation, types, names, shapes, xml, routes);
  }

  String basePackage() {
    return generation.settings().basePackage();
  }

  String modelPackage() {
    return basePackage() + ".model";
  }

  String apiPackage() {
    return basePackage() + ".api";
  }

  String resourcePackage() {
    return basePackage() + ".resource";
  }

  /** A class of the server's runtime. */
  static String runtime(String name) {
    return RUNTIME + name;
  }

  /** Imports for a file of the API's package in which these types are nested. */
  Imports apiImports(Set<String> nested) {
    return new Imports(apiPackage(), names.apiTypes(), nested);
  }

  /** The operations of a tag, in document order. */
  List<Operation> operations(String tag) {
    return generation.model().operations().stream().filter(o -> o.tag().equals(tag)).toList();
  }

  void write(String packageName, String className, String template, Object view) {
    generation.output().java(packageName, className, "server/" + template + ".mustache", view);
  }
}
