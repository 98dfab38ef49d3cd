package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.source.SourceFile;
import dev.lockstep.api.model.source.SourceFiles;
import dev.lockstep.api.model.source.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A document with everything that there is to say about it: for those who judge how it is written.
 */
public final class Document {
  private final ApiModel model;
  private final Tree tree;
  private final SourceFiles files;

  Document(ApiModel model, Tree tree, SourceFiles files) {
    this.model = model;
    this.tree = tree;
    this.files = files;
  }

  /** What it means. */
  public ApiModel model() {
    return model;
  }

  /** Where a value of {@link ApiModel#document()} was written. */
  public Location locate(String pointer) {
    return tree.locate(pointer);
  }

  /** The names of its files, relative to the folder of the first, which is the root. */
  public List<String> files() {
    return files.all().stream().map(SourceFile::name).toList();
  }

  /**
   * Where everything is that the document is made of: the root first, then the files that it leads
   * to, those of examples that are neither YAML nor JSON included.
   */
  public List<Path> paths() {
    return files.paths();
  }

  /** The content of a file as it was written; empty if there is no such file. */
  public Optional<JsonNode> content(String file) {
    return file(file).map(SourceFile::root);
  }

  /** The place of a value of a file; empty if there is no such file. */
  public Optional<Location> locate(String file, String pointer) {
    return file(file).map(f -> f.locate(pointer));
  }

  private Optional<SourceFile> file(String name) {
    return files.all().stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
