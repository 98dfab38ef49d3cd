package dev.lockstep.api.generator.models;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.GoldenFiles;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ModelSourcesTest {

  @Test
  void aClientsModelsAreOpen() {
    GoldenFiles.check(models(Side.CLIENT), "shop.yaml", "models-client", Map.of());
  }

  @Test
  void aServersModelsAreClosed() {
    GoldenFiles.check(models(Side.SERVER), "shop.yaml", "models-server", Map.of());
  }

  @Test
  void whatGoesOneWayIsInOneViewOnly() {
    GoldenFiles.check(models(Side.CLIENT), "views.yaml", "models-views", Map.of());
  }

  private static Consumer<Generation> models(Side side) {
    Set<String> forms = side == Side.CLIENT ? Set.of("UploadFilesBody") : Set.of();
    return generation ->
        new ModelSources(generation, "com.example.shop.model", side, forms).write();
  }
}
