package dev.lockstep.contracts.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Case.Side;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.coverage.Coverage;
import dev.lockstep.contracts.coverage.Gate;
import dev.lockstep.contracts.pact.PactFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The client's half of a contract: a generated client sends and reads every case, and what it sent
 * becomes the Pact file that the server is verified with.
 *
 * @param <C> the root class of the client
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ClientContract<C extends AutoCloseable> {
  private final Contract contract;
  private final Coverage coverage;
  private final PlainStub stub = new PlainStub();
  private final Map<String, ObjectNode> sent = new LinkedHashMap<>();

  /** For one contract. */
  protected ClientContract(Contract contract) {
    this.contract = contract;
    List<Case> planned =
        contract.cases().all().stream().filter(c -> c.side() != Side.SERVER).toList();
    this.coverage = new Coverage(contract, "client", planned);
  }

  /** Makes a client; the base URL has no slash at its end. */
  protected abstract C client(String url, List<Auth> auths);

  /** How each operation is called. */
  protected abstract Calls<C> calls();

  /** What may stay uncovered, as {@code METHOD /path status}; nothing, unless it is overridden. */
  protected Set<String> exempt() {
    return Set.of();
  }

  /** Where the build's own files are. */
  protected Path target() {
    return Path.of("target");
  }

  @BeforeAll
  final void keepToOurselves() {
    System.setProperty("pact_do_not_track", "true");
  }

  @TestFactory
  final Stream<DynamicTest> theClientKeepsTheContract() {
    ClientTrial<C> trial = new ClientTrial<>(contract, this::client, calls(), stub);
    return coverage.planned().stream()
        .map(c -> DynamicTest.dynamicTest(c.id(), () -> coverage.attempt(c, () -> run(trial, c))));
  }

  private void run(ClientTrial<C> trial, Case one) {
    if (one.side() == Side.BOTH) {
      sent.put(one.id(), trial.send(one));
    } else {
      trial.read(one);
    }
  }

  @AfterAll
  final void everythingIsCovered() {
    stub.close();
    PactFile.write(contract, List.copyOf(sent.values()), target().resolve("pacts"));
    new Gate(coverage, exempt()).report(target().resolve("lockstep")).check();
  }
}
