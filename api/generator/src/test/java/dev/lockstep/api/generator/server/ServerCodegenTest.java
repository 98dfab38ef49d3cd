package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.GoldenFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  private static void check(String fixture, String golden) {
    GoldenFiles.check(
        generation -> ServerCodegen.generateServer(ServerContext.of(generation)),
        fixture,
        golden,
        Map.of());
  }
}
