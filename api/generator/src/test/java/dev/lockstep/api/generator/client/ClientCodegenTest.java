package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.GoldenFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClientCodegenTest {
  @Test
  void writesTheRootTheTagsAndTheirParams() {
    check("shop.yaml", "client");
  }

  @Test
  void writesWhatReceivesWebhooksAndCallbacks() {
    check("webhooks.yaml", "client-webhooks");
  }

  private static void check(String fixture, String golden) {
    GoldenFiles.check(
        generation ->
            ClientCodegen.generateClient(
                generation, new ClientNames(generation.model(), "com.example.shop", "Shop")),
        fixture,
        golden,
        Map.of());
  }
}
