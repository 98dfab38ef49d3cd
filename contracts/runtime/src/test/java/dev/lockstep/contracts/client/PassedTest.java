package dev.lockstep.contracts.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.contracts.Contract;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PassedTest {
  @Test
  void anObjectThatIsSentAsTextIsPassedAsItsText() {
    Contract contract =
        Contract.of(Path.of("src", "test", "resources", "bytes.yaml"), "client", "server");
    Passed passed =
        contract.cases().all().stream()
            .filter(c -> c.operation().id().equals("line"))
            .map(c -> new Passed(c.inputs()))
            .findFirst()
            .orElseThrow();
    assertThat(passed.required("body", String.class)).startsWith("{").endsWith("}");
  }
}
