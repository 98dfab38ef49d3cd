package dev.lockstep.api.model.read;

import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the operations under {@code paths}. */
final class PathSources {
  private final Findings findings;

  private PathSources(Findings findings) {
    this.findings = findings;
  }

  static List<OperationReader.Source> of(Place paths, Findings findings) {
    PathSources sources = new PathSources(findings);
    return paths.members().stream()
        .filter(item -> !item.key().startsWith("x-"))
        .flatMap(sources::of)
        .toList();
  }

  private Stream<OperationReader.Source> of(Place item) {
    String path = item.key().startsWith("/") ? item.key() : "/" + item.key();
    if (!path.equals(item.key())) {
      findings.warn("path-slash", item, "A path must begin with a slash; it is read as " + path);
    }
    if (path.contains(";")) {
      findings.lost("path-semicolon", item, "What is behind a semicolon does not tell paths apart");
    }
    return OperationReader.Source.ofItem(item, path, true, Optional.empty()).stream();
  }
}
