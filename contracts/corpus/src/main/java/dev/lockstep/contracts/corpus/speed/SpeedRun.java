package dev.lockstep.contracts.corpus.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the tools in turn on the same documents, and writes what they cost. */
public final class SpeedRun {
  private static final String HEAD =
      """
      | document | tool | generate s | compile s | together s \
      | ratio | CPU s | heap MiB | broken files |
      |---|---|---:|---:|---:|---:|---:|---:|---:|
      """;

  private final Path folder;
  private final int rounds;

  /**
   * Into a folder.
   *
   * @param rounds how often each tool is run on each document; the median counts
   */
  public SpeedRun(Path folder, int rounds) {
    this.folder = folder;
    this.rounds = rounds;
  }

  /** The table, as Markdown; it is written into {@code speed.md}, too. */
  public String table(List<Path> documents) throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder(HEAD);
    for (Path document : documents) {
      Map<Tool, Cost> costs = costs(document);
      double base = costs.values().iterator().next().times().sum();
      costs.forEach((tool, cost) -> table.append(row(document, tool, cost, base)));
    }
    Files.writeString(folder.resolve("speed.md"), table);
    return table.toString();
  }

  private static String row(Path document, Tool tool, Cost cost, double base) {
    Cost.Times times = cost.times();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.1f | %.2f | %.1f | %d | %d |\n",
        document.getFileName(),
        tool.name(),
        times.generate(),
        times.compile(),
        times.sum(),
        times.sum() / base,
        cost.cpu(),
        cost.heap(),
        times.broken());
  }

  private Map<Tool, Cost> costs(Path document) throws IOException, InterruptedException {
    Map<Tool, List<Cost>> all = new LinkedHashMap<>();
    for (Tool tool : Tool.ALL) {
      if (tool.mended()) {
        cost(tool, document); // finds out what is broken, which does not count
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Tool tool : Tool.ALL) {
        all.computeIfAbsent(tool, t -> new ArrayList<>()).add(cost(tool, document));
      }
    }
    Map<Tool, Cost> medians = new LinkedHashMap<>();
    all.forEach((tool, costs) -> medians.put(tool, median(costs)));
    return medians;
  }

  private static Cost median(List<Cost> costs) {
    costs.sort(Comparator.comparingDouble(cost -> cost.times().sum()));
    return costs.get(costs.size() / 2);
  }

  private Cost cost(Tool tool, Path document) throws IOException, InterruptedException {
    Path place = folder.resolve(document.getFileName() + "-" + Tool.ALL.indexOf(tool));
    Files.createDirectories(place);
    File log = folder.resolve(place.getFileName() + ".log").toFile();
    int exit =
        new ProcessBuilder(command(tool, document, place))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(tool + " ended with " + exit + " on " + document + ", see " + log);
    }
    return new ObjectMapper().readValue(place.resolve(CostMain.RESULT).toFile(), Cost.class);
  }

  private static List<String> command(Tool tool, Path document, Path place) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx3g");
    command.addAll(tool.jvm());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(CostMain.class.getName());
    command.addAll(List.of(tool.name(), document.toString(), place.toString()));
    return command;
  }
}
