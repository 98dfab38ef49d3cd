package dev.lockstep.api.generator.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.GoldenFiles;
import dev.lockstep.api.generator.Output;
import dev.lockstep.api.generator.Reading;
import dev.lockstep.api.generator.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated is what is kept under golden. */
final class ServerCodegenTest {
  @Test
  void writesInterfacesRequestsResponsesAndResources() {
    check("shop.yaml", "server");
  }

  @Test
  void writesWhatIsHardToNameAndToRoute() {
    check("awkward-server.yaml", "server-awkward");
  }

  @Test
  void writesWhatIsAskedAndWhatIsAnsweredApart() {
    check("views.yaml", "server-views");
  }

  @Test
  void aTextMayBeLong(@TempDir Path folder) throws IOException {
    String known = "x".repeat(20_000);
    String document =
        """
        openapi: 3.1.0
        info: {title: Long, version: '1'}
        paths:
          /lamps:
            get:
              operationId: listLamps
              parameters:
                - {name: color, in: query, schema: {type: string, pattern: %s}}
              responses:
                '204': {description: Lamps}
        """
            .formatted(known);
    Path file = Files.writeString(folder.resolve("openapi.yaml"), document);
    Settings settings = new Settings("lamps", "Lamps", Map.of());
    Output output = new Output(folder, folder);
    ServerCodegen.generateServer(
        ServerContext.of(new Generation(Reading.of(file), settings, output)));
    assertThat(folder.resolve("lamps/resource/DefaultOperations.java")).content().contains(known);
  }

  private static void check(String fixture, String golden) {
    GoldenFiles.check(
        generation -> ServerCodegen.generateServer(ServerContext.of(generation)),
        fixture,
        golden,
        Map.of());
  }
}
