package dev.lockstep.contracts.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs over the folder in the property {@code corpus.dir}, over this module's own by default; over
 * those documents only that {@code corpus.only} names, if it is set.
 */
final class CorpusTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("corpus.dir", "src/test/documents")).toAbsolutePath().normalize();
  private static final Path OUT = Path.of("target", "corpus").toAbsolutePath();
  private static final List<Outcome> OUTCOMES = Collections.synchronizedList(new ArrayList<>());

  @TestFactory
  Stream<DynamicTest> everyDocumentGivesCodeThatCompilesWithoutAWarning() throws IOException {
    return documents().stream().map(CorpusTest::trial);
  }

  private static List<Path> documents() throws IOException {
    List<Path> all = Corpus.documents(FOLDER);
    String only = System.getProperty("corpus.only", "");
    return only.isBlank() ? all : Corpus.only(all, Set.of(only.split(",")));
  }

  private static DynamicTest trial(Path document) {
    String name = FOLDER.relativize(document).toString();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Path out = OUT.resolve(name.replaceAll("[^A-Za-z0-9]+", "_"));
          Outcome outcome = new Trial(document, out).run(name);
          OUTCOMES.add(outcome);
          assertThat(outcome.faults()).as(name).isEmpty();
        });
  }

  @Test
  void theFolderIsNotEmpty() throws IOException {
    assertThat(documents()).as("documents in " + FOLDER).isNotEmpty();
  }

  @AfterAll
  static void writeTheTable() throws IOException {
    new Report(OUTCOMES).write(OUT);
  }
}
