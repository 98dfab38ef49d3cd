package dev.lockstep.api.generator.contracts;

import dev.lockstep.api.generator.GoldenFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ContractsCodegenTest {
  @Test
  void writesTheStatesTheCallsAndTheTests() {
    GoldenFiles.check(
        new ContractsCodegen(),
        "shop.yaml",
        "contracts",
        Map.of("clientPackage", "com.example.shop.client"));
  }
}
