package dev.lockstep.contracts.corpus;

import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generators just as openapi-generator's Maven plugin does. */
final class Generators {
  private static final String BASE = "basePackage";
  private static final String SERVER = "corpus.server";
  private static final String CLIENT = "corpus.client";
  private static final String CONTRACTS = "corpus.contracts";

  private Generators() {}

  static void server(Path document, Path out) {
    generate(configurator("lockstep-server", document, out).addAdditionalProperty(BASE, SERVER));
  }

  static void client(Path document, Path out) {
    generate(configurator("lockstep-client", document, out).addAdditionalProperty(BASE, CLIENT));
  }

  static void contracts(Path document, Path out) {
    generate(
        configurator("lockstep-contracts", document, out)
            .addAdditionalProperty(BASE, CONTRACTS)
            .addAdditionalProperty("clientPackage", CLIENT));
  }

  private static CodegenConfigurator configurator(String generator, Path document, Path out) {
    return new CodegenConfigurator()
        .setGeneratorName(generator)
        .setInputSpec(document.toString())
        .setOutputDir(out.toString())
        .setValidateSpec(false)
        .addAdditionalProperty("apiName", "Corpus");
  }

  private static void generate(CodegenConfigurator configurator) {
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }
}
