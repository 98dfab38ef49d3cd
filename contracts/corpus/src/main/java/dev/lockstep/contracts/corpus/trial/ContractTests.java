package dev.lockstep.contracts.corpus.trial;

import dev.lockstep.contracts.corpus.trial.Workplace.Room;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The two test classes that somebody with a document of their own writes. */
final class ContractTests {
  private static final String PACKAGE = "corpus.contracts";
  private static final List<String> NAMES = List.of("ClientContractTest", "ServerContractTest");

  /** Their names in full: the client's half, which writes the Pact file, comes first. */
  static final List<String> CLASSES = NAMES.stream().map(name -> PACKAGE + "." + name).toList();

  private ContractTests() {}

  static void write(Workplace place) throws IOException {
    Path folder = place.sources(Room.TESTS).resolve(PACKAGE.replace('.', '/'));
    Files.createDirectories(folder);
    for (String name : NAMES) {
      try (InputStream text = ContractTests.class.getResourceAsStream(name + ".java.txt")) {
        Files.copy(Objects.requireNonNull(text, name), folder.resolve(name + ".java"));
      }
    }
  }
}
