package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.read.ApiReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One awkward document.
 *
 * @param name the feature and the version it is spelt in, such as {@code recursion.30}
 */
record Fixture(Path file, String name, ApiModel model) {
  private static final String EXPECTED = "x-expect-findings";

  /** Every document of a folder: its files {@code FEATURE.VERSION.yaml}, sorted. */
  static List<Fixture> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(20|30|31)\\.(yaml|json)"))
          .sorted()
          .map(Fixture::read)
          .toList();
    }
  }

  static Fixture read(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.(yaml|json)$", "");
    return new Fixture(file, name, ApiReader.read(file));
  }

  /** The Java package of what is generated from it. */
  String packageName() {
    return "awkward." + name.replaceAll("[^a-z0-9]", "");
  }

  /** Where the document itself says that something of it is not represented. */
  Set<String> expectedFindings() {
    Set<String> pointers = new TreeSet<>();
    JsonNode listed = model.document().path(EXPECTED);
    listed.forEach(pointer -> pointers.add(pointer.textValue()));
    return pointers;
  }

  /** Where the model says so. */
  Set<String> findings() {
    return model.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.NOT_REPRESENTED)
        .map(finding -> finding.location().pointer())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return name;
  }
}
