package dev.lockstep.contracts.corpus;

import dev.lockstep.contracts.corpus.outcome.Outcome;
import dev.lockstep.contracts.corpus.outcome.Report;
import dev.lockstep.contracts.corpus.trial.Limits;
import dev.lockstep.contracts.corpus.trial.Trial;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes several documents through the stages at once, the largest first, so that none is left to
 * run alone at the end. The report is written after each, and is always in the documents' order.
 */
public final class CorpusRun implements AutoCloseable {
  private final Path folder;
  private final Path out;
  private final Limits limits;
  private final ExecutorService workers;
  private final Map<Path, Outcome> through = new HashMap<>();

  /**
   * For documents in a folder.
   *
   * @param out gets a folder for each document, and the report
   */
  public CorpusRun(Path folder, Path out, Limits limits) {
    this.folder = folder;
    this.out = out;
    this.limits = limits;
    this.workers = Executors.newFixedThreadPool(limits.workers());
  }

  /** Begins with all of them; what became of each is there when its document is through. */
  public Map<String, CompletableFuture<Outcome>> start(List<Path> documents) {
    Map<String, CompletableFuture<Outcome>> outcomes = new LinkedHashMap<>();
    documents.forEach(document -> outcomes.put(name(document), new CompletableFuture<>()));
    documents.stream()
        .sorted(Comparator.comparing(document -> -document.toFile().length()))
        .forEach(document -> workers.execute(() -> run(document, documents, outcomes)));
    return outcomes;
  }

  private void run(
      Path document, List<Path> documents, Map<String, CompletableFuture<Outcome>> outcomes) {
    String name = name(document);
    CompletableFuture<Outcome> due = Objects.requireNonNull(outcomes.get(name));
    try {
      Path place = out.resolve(name.replaceAll("[^A-Za-z0-9]+", "_"));
      Outcome outcome = new Trial(document, place, limits).run(name);
      report(document, outcome, documents);
      due.complete(outcome);
    } catch (IOException | RuntimeException | Error e) {
      due.completeExceptionally(e);
    }
  }

  private synchronized void report(Path document, Outcome outcome, List<Path> documents)
      throws IOException {
    through.put(document, outcome);
    List<Outcome> inOrder =
        documents.stream().flatMap(d -> Optional.ofNullable(through.get(d)).stream()).toList();
    new Report(inOrder).write(out);
  }

  private String name(Path document) {
    return folder.relativize(document).toString().replace(File.separatorChar, '/');
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
