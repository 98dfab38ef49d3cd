package dev.lockstep.contracts.corpus.speed;

import dev.lockstep.contracts.corpus.trial.SourceCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * One generator with its settings, and what its code is compiled with.
 *
 * @param name of the generator
 * @param options of the generator
 * @param used the folder of the part whose classes its code needs, or empty
 */
record Part(String name, Map<String, String> options, String used) {
  private static final String SOURCES = "src/main/java";

  /** openapi-generator's client on the JDK's HttpClient. */
  static final Part NATIVE =
      new Part(
          "java",
          Map.of("library", "native", "useJakartaEe", "true", "openApiNullable", "false"),
          "");

  /** openapi-generator's interfaces of a JAX-RS server. */
  static final Part JAXRS_SPEC =
      new Part(
          "jaxrs-spec",
          Map.of("useSwaggerAnnotations", "false", "sourceFolder", SOURCES, "useJakartaEe", "true"),
          "");

  static final Part SERVER = new Part("lockstep-server", Map.of("basePackage", "speed.server"), "");

  static final Part CLIENT = new Part("lockstep-client", Map.of("basePackage", "speed.client"), "");

  static final Part CONTRACTS =
      new Part(
          "lockstep-contracts",
          Map.of("basePackage", "speed.contracts", "clientPackage", "speed.client"),
          CLIENT.name);

  void generate(Path document, Path folder) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName(name)
            .setInputSpec(document.toString())
            .setOutputDir(output(folder).toString())
            .setValidateSpec(false);
    options.forEach(configurator::addAdditionalProperty);
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }

  /** Compiles what was generated, and gives the files that have an error. */
  List<Path> compile(Path folder) throws IOException {
    List<Path> classPath = new ArrayList<>(SourceCompiler.ownClassPath());
    if (!used.isEmpty()) {
      classPath.add(classes(folder.resolve(used)));
    }
    Path output = output(folder);
    return SourceCompiler.filesWithErrors(output.resolve(SOURCES), classes(output), classPath);
  }

  private Path output(Path folder) {
    return folder.resolve(name);
  }

  private static Path classes(Path output) {
    return output.resolve("classes");
  }
}
