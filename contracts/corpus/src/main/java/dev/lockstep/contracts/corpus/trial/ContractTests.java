package dev.lockstep.contracts.corpus.trial;

import dev.lockstep.api.model.read.Document;
import dev.lockstep.api.starter.Naming;
import dev.lockstep.api.starter.Project;
import dev.lockstep.contracts.corpus.trial.Workplace.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is not generated in a project of its own: the server's main, the states, the two tests. */
final class ContractTests {
  private static final Naming NAMING = new Naming("corpus", "Corpus", "corpus");
  private static final List<String> FOLDERS =
      List.of("server/src/main/java/", "contracts/src/test/java/");

  /** The tests in full: the client's half, which writes the Pact file, comes first. */
  static final List<String> CLASSES =
      Stream.of("ClientContractTest", "ServerContractTest")
          .map(name -> NAMING.packageName() + ".contracts." + name)
          .toList();

  private ContractTests() {}

  /** Writes the very sources that the starter writes for a document. */
  static void write(Document document, Workplace place) throws IOException {
    for (Map.Entry<String, String> file : Project.of(document, NAMING).files().entrySet()) {
      for (String folder : FOLDERS) {
        if (file.getKey().startsWith(folder)) {
          String name = file.getKey().substring(folder.length());
          Path source = place.sources(Room.TESTS).resolve(name);
          Files.createDirectories(source.resolveSibling("."));
          Files.writeString(source, file.getValue());
        }
      }
    }
  }
}
