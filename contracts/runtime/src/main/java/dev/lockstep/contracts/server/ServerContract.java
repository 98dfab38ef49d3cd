package dev.lockstep.contracts.server;

import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Case.Side;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.StateInput;
import dev.lockstep.contracts.coverage.Coverage;
import dev.lockstep.contracts.coverage.Gate;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server's half of a contract: a running server is verified with the Pact file that the client
 * wrote, is sent what no client can send, and every answer is held against the document besides.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(NoPact.class)
public abstract class ServerContract {
  private final Contract contract;
  private final Map<String, Case> cases;
  private final Coverage coverage;
  private final ServerTrial trial;
  private Optional<RecordingTarget> target = Optional.empty();

  /** For one contract. */
  protected ServerContract(Contract contract) {
    this.contract = contract;
    this.cases = contract.byId();
    this.coverage = new Coverage(contract, "server", contract.cases().all());
    this.trial = new ServerTrial(contract.model());
  }

  /** Where the server listens. */
  protected abstract URI server();

  /** Puts the server into a state of the document. */
  protected abstract void enter(String state, StateInput input);

  /** What may stay uncovered, as {@code METHOD /path status}; nothing, unless it is overridden. */
  protected Set<String> exempt() {
    return Set.of();
  }

  /** Where the build's own files are. */
  protected Path target() {
    return Path.of("target");
  }

  /** Called by Pact before an interaction. */
  protected final void prepare(Map<String, Object> params) {
    Case one = known(String.valueOf(params.get("case")));
    enter(one.state(), StateInput.of(one));
  }

  @BeforeEach
  final void aim(@Nullable PactVerificationContext context) {
    if (context != null) {
      System.setProperty("pact_do_not_track", "true");
      RecordingTarget recording = new RecordingTarget(server());
      context.setTarget(recording);
      target = Optional.of(recording);
    }
  }

  @TestTemplate
  @ExtendWith(PactVerificationInvocationContextProvider.class)
  final void theServerKeepsThePact(PactVerificationContext context) {
    Case one = known(context.getInteraction().getDescription());
    coverage.attempt(
        one,
        () -> {
          try {
            target.orElseThrow().prefer(Preference.of(one));
            context.verifyInteraction();
          } catch (AssertionError e) {
            held(one);
            throw new AssertionError(ServerTrial.heading(one) + "\n  " + e.getMessage(), e);
          }
          held(one);
        });
  }

  @TestFactory
  final Stream<DynamicTest> theServerKeepsToTheDocument() {
    return contract.cases().all().stream()
        .filter(c -> c.side() != Side.BOTH)
        .map(c -> DynamicTest.dynamicTest(c.id(), () -> coverage.attempt(c, () -> send(c))));
  }

  private void send(Case one) {
    enter(one.state(), StateInput.of(one));
    trial.send(server(), one);
  }

  private void held(Case one) {
    trial.hold(
        one,
        target
            .flatMap(RecordingTarget::last)
            .orElseThrow(
                () ->
                    new AssertionError(
                        ServerTrial.heading(one) + "\n  the server did not answer")));
  }

  private Case known(String id) {
    return Optional.ofNullable(cases.get(id))
        .orElseThrow(
            () -> new AssertionError("The pact file has '" + id + "', the document has not"));
  }

  @AfterAll
  final void everythingIsCovered() {
    new Gate(coverage, exempt()).report(target().resolve("lockstep")).check();
  }
}
