package dev.lockstep.contracts.corpus.trial;

import dev.lockstep.contracts.corpus.trial.Workplace.Room;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generators just as openapi-generator's Maven plugin does. */
final class Generators {
  private static final String BASE = "basePackage";
  private static final String CLIENT = "corpus.client";

  private Generators() {}

  /** Writes server, client and contracts, and gives what went wrong. */
  static List<String> all(Path document, Workplace place) throws IOException {
    List<String> faults = new ArrayList<>();
    generate(Room.SERVER, Map.of(BASE, "corpus.server"), document, place, faults);
    generate(Room.CLIENT, Map.of(BASE, CLIENT), document, place, faults);
    generate(
        Room.CONTRACTS,
        Map.of(BASE, "corpus.contracts", "clientPackage", CLIENT),
        document,
        place,
        faults);
    return faults;
  }

  /** Writes the document as one file, which the server publishes, and gives what went wrong. */
  static List<String> document(Path document, Workplace place) throws IOException {
    List<String> faults = new ArrayList<>();
    generate(Room.DOCUMENT, Map.of("withoutRules", "all"), document, place, faults);
    return faults;
  }

  private static void generate(
      Room room, Map<String, Object> options, Path document, Workplace place, List<String> faults)
      throws IOException {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("lockstep-" + room)
            .setInputSpec(document.toString())
            .setOutputDir(place.output(room).toString())
            .setValidateSpec(false)
            .addAdditionalProperty("apiName", "Corpus");
    options.forEach(configurator::addAdditionalProperty);
    try {
      new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    } catch (RuntimeException e) {
      faults.add(room + ": " + place.keep(room, e));
    }
  }
}
