package dev.lockstep.contracts.corpus.speed;

import dev.lockstep.contracts.corpus.outcome.Outcome;
import dev.lockstep.contracts.corpus.outcome.Stage;
import dev.lockstep.contracts.corpus.trial.Limits;
import dev.lockstep.contracts.corpus.trial.SourceCompiler;
import dev.lockstep.contracts.corpus.trial.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What makes code of a document and compiles it. */
enum Tool {
  /** Server, client and contract tests. */
  LOCKSTEP {
    @Override
    Cost.Times run(Path document, Path folder) throws IOException {
      Limits limits = Limits.defaults().upTo(Stage.COMPILE);
      Outcome outcome = new Trial(document, folder, limits).run(document.toString());
      return new Cost.Times(
          outcome.seconds(Stage.GENERATE), outcome.seconds(Stage.COMPILE), outcome.faults().size());
    }
  },
  /**
   * The client {@code java/native} and the server {@code jaxrs-spec} of openapi-generator. What
   * does not compile is given up by javac before it writes classes, so that it costs less.
   */
  STOCK {
    @Override
    Cost.Times run(Path document, Path folder) throws IOException {
      Path client = folder.resolve("client");
      Path server = folder.resolve("server");
      long start = System.nanoTime();
      generate("java", Map.of("library", "native"), document, client);
      generate("jaxrs-spec", SERVER, document, server);
      long generated = System.nanoTime();
      int faults = compile(client) + compile(server);
      long compiled = System.nanoTime();
      return new Cost.Times(seconds(generated - start), seconds(compiled - generated), faults);
    }
  };

  private static final Map<String, Object> SERVER =
      Map.of("useSwaggerAnnotations", "false", "sourceFolder", "src/main/java");

  abstract Cost.Times run(Path document, Path folder) throws IOException;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private static void generate(
      String generator, Map<String, Object> options, Path document, Path output) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName(generator)
            .setInputSpec(document.toString())
            .setOutputDir(output.toString())
            .setValidateSpec(false)
            .addAdditionalProperty("useJakartaEe", "true")
            .addAdditionalProperty("openApiNullable", "false");
    options.forEach(configurator::addAdditionalProperty);
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }

  private static int compile(Path output) throws IOException {
    return SourceCompiler.compileLeniently(
            output.resolve("src/main/java"), output.resolve("classes"))
        .size();
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }
}
