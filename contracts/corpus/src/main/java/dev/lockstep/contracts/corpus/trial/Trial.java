package dev.lockstep.contracts.corpus.trial;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.read.ApiReader;
import dev.lockstep.api.model.read.Document;
import dev.lockstep.contracts.corpus.outcome.Outcome;
import dev.lockstep.contracts.corpus.outcome.Stage;
import dev.lockstep.contracts.corpus.trial.Workplace.Room;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one document the whole way: parse, generate three times, compile, keep the contract. */
public final class Trial {
  private final Path document;
  private final Workplace place;
  private final Limits limits;
  private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
  private final List<String> faults = new ArrayList<>();
  private Halves halves = Halves.NONE;

  /**
   * A document with a folder of its own for what is made from it.
   *
   * @param out is created, and emptied before
   */
  public Trial(Path document, Path out, Limits limits) {
    this.document = document;
    this.place = new Workplace(out);
    this.limits = limits;
  }

  /** What one stage does; it says what went wrong. */
  @FunctionalInterface
  private interface Step {
    List<String> run() throws IOException;
  }

  /** Runs every stage, or until one finds a fault. */
  public Outcome run(String name) throws IOException {
    place.empty();
    Optional<Document> read = parse();
    Optional<ApiModel> model = read.map(Document::model);
    if (read.isPresent()) {
      stage(Stage.GENERATE, () -> Generators.all(document, place));
      stage(Stage.COMPILE, () -> SourceCompiler.all(place));
      stage(Stage.CONTRACT, () -> contract(read.get()));
    }
    return new Outcome(
        name,
        model.map(m -> m.operations().size()).orElse(0),
        model.map(m -> m.types().size()).orElse(0),
        place.clientLines(),
        halves.client(),
        halves.server(),
        seconds,
        model.map(Trial::notRepresented).orElse(List.of()),
        List.copyOf(faults));
  }

  private Optional<Document> parse() throws IOException {
    List<Document> read = new ArrayList<>();
    stage(
        Stage.PARSE,
        () -> {
          try {
            read.add(ApiReader.open(document));
            return List.of();
          } catch (DocumentException refused) {
            return refused.findings().stream().map(Finding::toString).toList();
          }
        });
    return read.stream().findFirst();
  }

  private List<String> contract(Document read) throws IOException {
    ContractTests.write(read, place);
    List<String> wrong = new ArrayList<>(Generators.document(document, place));
    wrong.addAll(SourceCompiler.tests(place));
    if (!wrong.isEmpty()) {
      return wrong;
    }
    halves =
        new ContractJvm(place.root(), place.classPath(Room.values()), limits.patience())
            .run(ContractTests.CLASSES);
    return halves.faults();
  }

  private void stage(Stage stage, Step step) throws IOException {
    if (!faults.isEmpty() || !limits.last().reaches(stage)) {
      return;
    }
    long start = System.nanoTime();
    try {
      step.run().forEach(fault -> faults.add(stage + ": " + fault));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      faults.add(stage + ": " + place.keep(stage, e));
    } finally {
      seconds.put(stage, (System.nanoTime() - start) / 1e9);
    }
  }

  private static List<String> notRepresented(ApiModel model) {
    return model.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.NOT_REPRESENTED)
        .map(Finding::toString)
        .toList();
  }
}
