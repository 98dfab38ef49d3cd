package dev.lockstep.api.model.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.SourceFiles;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The value of an example that is in a file of its own; examples on the web are not fetched. */
final class ExternalExample {
  private ExternalExample() {}

  static Optional<JsonNode> read(Place example, SourceFiles files, Consumer<Finding> refused) {
    String name = example.text("externalValue");
    if (name.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          name.matches(".*\\.(json|ya?ml)")
              ? files.target(example, name).node()
              : TextNode.valueOf(files.text(example, name)));
    } catch (DocumentException e) {
      e.findings().forEach(refused);
    } catch (IOException e) {
      refused.accept(
          new Finding(
              Finding.Severity.ERROR,
              "reference",
              example.at("externalValue").location(),
              "There is no file " + name));
    }
    return Optional.empty();
  }
}
