package dev.lockstep.api.model.read;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.bundle.Bundler;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.SourceFile;
import dev.lockstep.api.model.source.SourceFiles;
import dev.lockstep.api.model.source.Tree;
import dev.lockstep.api.model.two.SwaggerTwo;
import java.nio.file.Path;
import java.util.List;

/** Reads OpenAPI documents of the versions 3.1, 3.0 and 2.0. */
public final class ApiReader {
  private ApiReader() {}

  /**
   * Reads the document whose root file is given.
   *
   * @throws DocumentException if it can be given no meaning
   */
  public static ApiModel read(Path rootDocument) {
    return open(rootDocument).model();
  }

  /**
   * Reads the document whose root file is given, and keeps the files.
   *
   * @throws DocumentException if it can be given no meaning
   */
  public static Document open(Path rootDocument) {
    SourceFiles files = new SourceFiles(rootDocument);
    String version = version(files.root());
    Findings findings = new Findings();
    Tree bundled = Bundler.bundle(files, findings);
    files.all().forEach(file -> findings.addAll(file.findings()));
    Tree tree = version.startsWith("2") ? SwaggerTwo.convert(bundled, findings) : bundled;
    VendorDiscriminators.spellOut(tree);
    ApiModel model = new DocumentReader(tree, version, findings).read();
    return new Document(model, tree, files);
  }

  private static String version(SourceFile root) {
    String key = root.root().has("swagger") ? "swagger" : "openapi";
    String version = root.root().path(key).asText();
    if (!version.matches("(2\\.0|3\\.\\d+)(\\..*)?")) {
      throw new DocumentException(
          List.of(
              new Finding(
                  Finding.Severity.ERROR,
                  "not-openapi",
                  root.locate("/" + key),
                  "This is no document of OpenAPI 3 or Swagger 2.0")));
    }
    return version;
  }
}
