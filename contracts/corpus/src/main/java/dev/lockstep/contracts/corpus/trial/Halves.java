package dev.lockstep.contracts.corpus.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lockstep.contracts.corpus.outcome.Half;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Both halves of a contract, as they were left in the folder that they ran in.
 *
 * @param faults what went wrong; empty if all is well
 */
record Halves(Half client, Half server, List<String> faults) {
  static final Halves NONE = new Halves(Half.NONE, Half.NONE, List.of());

  /**
   * What was covered according to the files of the run.
   *
   * @param faults what is known to have gone wrong already
   */
  static Halves read(Path folder, List<String> faults) throws IOException {
    List<String> all = new ArrayList<>(faults);
    Half client = half(folder, "client", all);
    Half server = half(folder, "server", all);
    return new Halves(client, server, all);
  }

  private static Half half(Path folder, String name, List<String> faults) throws IOException {
    Path file = folder.resolve("target/lockstep/coverage-" + name + ".json");
    if (!Files.exists(file)) {
      faults.add(name + ": it came to no end, so that nothing is covered");
      return Half.NONE;
    }
    Half half = half(new JsonMapper().readTree(file.toFile()));
    if (!half.whole()) {
      faults.add(
          "%s: cases planned = %d, run = %d, passed = %d"
              .formatted(name, half.planned(), half.run(), half.passed()));
    }
    return half;
  }

  private static Half half(JsonNode coverage) {
    Map<String, String> uncovered = new LinkedHashMap<>();
    coverage.path("uncovered").properties().forEach(e -> uncovered.put(e.getKey(), text(e)));
    return new Half(
        coverage.path("planned").asInt(),
        coverage.path("run").asInt(),
        trues(coverage.path("cases")),
        coverage.path("statuses").size(),
        trues(coverage.path("statuses")),
        uncovered);
  }

  private static String text(Map.Entry<String, JsonNode> entry) {
    return entry.getValue().asText();
  }

  private static int trues(JsonNode flags) {
    return (int)
        StreamSupport.stream(flags.spliterator(), false).filter(JsonNode::asBoolean).count();
  }
}
