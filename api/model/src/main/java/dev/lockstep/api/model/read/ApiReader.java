package dev.lockstep.api.model.read;

import dev.lockstep.api.model.ApiModel;
import java.nio.file.Path;

/** Reads OpenAPI documents. */
public final class ApiReader {
  private ApiReader() {}

  /**
   * Reads the document whose root file is given.
   *
   * @throws dev.lockstep.api.model.DocumentException if it can be given no meaning
   */
  public static ApiModel read(Path rootDocument) {
    Path file = rootDocument.toAbsolutePath().normalize();
    SourceFiles files = new SourceFiles(java.util.Objects.requireNonNull(file.getParent()));
    return new DocumentReader(files, new Bundler(files).bundle(files.root(file))).read();
  }
}
