package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.GoldenFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClientCodegenTest {
  @Test
  void writesTheRootTheTagsAndTheirParams() {
    GoldenFiles.check(
        generation ->
            ClientCodegen.generateClient(
                generation, new ClientNames(generation.model(), "com.example.shop", "Shop")),
        "shop.yaml",
        "client",
        Map.of());
  }
}
