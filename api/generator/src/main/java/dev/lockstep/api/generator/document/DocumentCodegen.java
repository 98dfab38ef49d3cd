package dev.lockstep.api.generator.document;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.LockstepCodegen;
import dev.lockstep.api.lint.Linter;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generator {@code lockstep-document}: refuses a document that breaks a rule, and writes it as
 * one file, {@code openapi.yaml} and {@code openapi.json}.
 */
public final class DocumentCodegen extends LockstepCodegen {
  private static final String WITHOUT = "withoutRules";

  /** Called by openapi-generator. */
  public DocumentCodegen() {
    super(
        "lockstep-document",
        "Lints a document and writes it as one file.",
        Map.of(WITHOUT, "The rules that the document need not keep to, separated by commas."));
  }

  @Override
  protected void generate(Generation generation) {
    Linter linter = Linter.withAllRules().without(names(generation));
    List<Finding> findings = linter.lint(generation.document());
    if (!findings.isEmpty()) {
      throw new DocumentException(findings);
    }
    write(generation, "openapi.yaml", YamlText.of(generation.model().document()));
    write(generation, "openapi.json", JsonText.of(generation.model().document()));
  }

  private static Set<String> names(Generation generation) {
    return Arrays.stream(generation.settings().options().getOrDefault(WITHOUT, "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static void write(Generation generation, String path, String text) {
    generation.output().resource(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
