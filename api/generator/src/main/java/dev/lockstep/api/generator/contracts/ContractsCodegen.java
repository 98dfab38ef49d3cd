package dev.lockstep.api.generator.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.LockstepCodegen;
import dev.lockstep.api.generator.client.ClientNames;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The generator {@code lockstep-contracts}: what proves that a client and a server keep to a
 * document.
 */
public final class ContractsCodegen extends LockstepCodegen {
  private static final String CLIENT_PACKAGE = "clientPackage";

  /** For the service loader. */
  public ContractsCodegen() {
    super(
        "lockstep-contracts",
        "Pact contract tests of a generated client and a running server.",
        Map.of(CLIENT_PACKAGE, "The basePackage that lockstep-client was given."));
  }

  @Override
  protected void generate(Generation generation) {
    ClientNames client =
        new ClientNames(
            generation.model(),
            generation.settings().required(CLIENT_PACKAGE),
            generation.settings().apiName());
    Cases cases = generation.cases();
    new StateSources(generation, cases).write();
    new CallSources(generation, client).write();
    new TestSources(generation, client, cases).write();
    String folder = generation.settings().basePackage().replace('.', '/');
    generation.output().resource(folder + "/openapi.json", document(generation));
  }

  private static byte[] document(Generation generation) {
    try {
      String json =
          new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(generation.model().document());
      return (json + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The document cannot be written", e);
    }
  }
}
