package dev.lockstep.api.generator;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Finding;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the generators share: openapi-generator's plugin calls them, and they read the document
 * through their own model. What the plugin has parsed by itself is put aside, because its parser
 * drops parts of documents without an error.
 */
public abstract class LockstepCodegen extends DefaultCodegen {
  private static final Logger LOG = LoggerFactory.getLogger(LockstepCodegen.class);
  private static final String BASE_PACKAGE = "basePackage";
  private static final String API_NAME = "apiName";
  private static final String SOURCE_FOLDER = "sourceFolder";

  private final String name;
  private final String help;

  /**
   * A generator with its options.
   *
   * @param name what {@code generatorName} selects it by
   * @param help a sentence for the list of generators
   * @param options further {@code configOptions}: name to help
   */
  protected LockstepCodegen(String name, String help, Map<String, String> options) {
    this.name = name;
    this.help = help;
    cliOptions.clear();
    declare(BASE_PACKAGE, "The Java package under which everything is generated.");
    declare(API_NAME, "What generated classes are named after; the document's title if not set.");
    declare(SOURCE_FOLDER, "Where Java files go below the output folder.");
    new TreeMap<>(options).forEach(this::declare);
  }

  private void declare(String option, String description) {
    cliOptions.add(CliOption.newString(option, description));
  }

  /** Writes every file of this generator. */
  protected abstract void generate(Generation generation);

  @Override
  public final String getName() {
    return name;
  }

  @Override
  public final String getHelp() {
    return help;
  }

  @Override
  public final CodegenType getTag() {
    return CodegenType.OTHER;
  }

  @Override
  public final boolean getUseInlineModelResolver() {
    return false;
  }

  @Override
  public final boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public final void preprocessOpenAPI(OpenAPI parsed) {
    parsed.setPaths(new Paths());
    parsed.setComponents(new Components());
    parsed.setWebhooks(new LinkedHashMap<>());
    parsed.setExtensions(new LinkedHashMap<>());
    run();
  }

  @Override
  public final void postProcess() {
    // The stock banner says nothing that a build log needs.
  }

  private void run() {
    Reading reading = Reading.of(documentPath(getInputSpec()));
    ApiModel model = reading.model();
    model.findings().forEach(LockstepCodegen::tell);
    Path root = Path.of(getOutputDir());
    Output output =
        new Output(
            root.resolve(option(SOURCE_FOLDER, "src/main/java")),
            root.resolve("src/main/resources"));
    generate(new Generation(reading, settings(model), output));
    output.removeLeftOvers();
  }

  private static void tell(Finding finding) {
    if (finding.severity() == Finding.Severity.INFERRED) {
      LOG.info("{}", finding);
    } else {
      LOG.warn("{}", finding);
    }
  }

  private Settings settings(ApiModel model) {
    Map<String, String> options = new TreeMap<>();
    cliOptions.forEach(o -> options.put(o.getOpt(), option(o.getOpt(), "")));
    return new Settings(
        option(BASE_PACKAGE, "api"),
        JavaNames.typeName(option(API_NAME, model.info().title())),
        options);
  }

  private String option(String key, String otherwise) {
    Object value = additionalProperties.get(key);
    return value == null || value.toString().isBlank() ? otherwise : value.toString();
  }

  private static Path documentPath(String inputSpec) {
    if (inputSpec.startsWith("http://") || inputSpec.startsWith("https://")) {
      throw new IllegalArgumentException(
          "The document must be a file, so that a build gives the same code every time: "
              + inputSpec);
    }
    return inputSpec.startsWith("file:") ? Path.of(URI.create(inputSpec)) : Path.of(inputSpec);
  }
}
