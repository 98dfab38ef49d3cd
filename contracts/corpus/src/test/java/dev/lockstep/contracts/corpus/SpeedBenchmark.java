package dev.lockstep.contracts.corpus;

import dev.lockstep.contracts.corpus.speed.SpeedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Measures, and asserts nothing: what it costs to make code of the documents in {@code corpus.dir},
 * beside openapi-generator's own generators on the same documents.
 */
final class SpeedBenchmark {
  private static final int ROUNDS = 3;

  @Test
  void ofGeneratingAndCompiling() throws IOException, InterruptedException {
    Path folder = Corpus.folder();
    Set<String> only = Set.of(System.getProperty("corpus.only").split(","));
    Path out = Files.createDirectories(Path.of("target", "speed").toAbsolutePath());
    System.out.println(
        new SpeedRun(out, ROUNDS).table(Corpus.only(Corpus.documents(folder), folder, only)));
  }
}
