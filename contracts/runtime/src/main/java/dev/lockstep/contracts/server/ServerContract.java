package dev.lockstep.contracts.server;

import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreNoPactsToVerify;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Case.Side;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.StateInput;
import dev.lockstep.contracts.coverage.Coverage;
import dev.lockstep.contracts.coverage.Gate;
import dev.lockstep.contracts.pact.PlainText;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
@IgnoreNoPactsToVerify
@VerificationReports({}) // They say less than what fails here, and are written anew each time.
public abstract class ServerContract {
  private final Contract contract;
  private final Map<String, Case> cases;
  private Optional<Coverage> coverage = Optional.empty();
  private final ServerTrial trial;
  private Optional<RecordingTarget> target = Optional.empty();

  /** For one contract. */
  protected ServerContract(Contract contract) {
    this.contract = contract;
    this.cases = contract.byId();
    this.trial = new ServerTrial(contract.model());
  }

  /** Where the server listens. */
  protected abstract URI server();

  /** Puts the server into a state of the document. */
  protected abstract void enter(String state, StateInput input);

  /**
   * What is not tried, as {@code METHOD /path status}, such as a fault that nobody can provoke;
   * nothing, unless it is overridden.
   */
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

  @BeforeAll
  final void plan() {
    // The path of a pact file is sent as it is written there: decoding it would lose what is in it.
    System.setProperty("pact.verifier.disableUrlPathDecoding", "true");
    List<Case> planned = contract.cases().all().stream().filter(this::isTried).toList();
    Coverage all = new Coverage(contract, "server", planned);
    planned.forEach(one -> all.contradicted(one, trial.contradictions(one)));
    coverage = Optional.of(all);
  }

  private boolean isTried(Case one) {
    return !exempt().contains(one.covers());
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
  final void theServerKeepsThePact(@Nullable PactVerificationContext context) {
    if (context == null) {
      requireNothingToVerify();
      return;
    }
    Case one = known(context.getInteraction().getDescription());
    if (isTried(one)) {
      coverage.orElseThrow().attempt(one, () -> verify(context, one));
    }
  }

  private void requireNothingToVerify() {
    if (contract.cases().all().stream().anyMatch(one -> one.side() == Side.BOTH)) {
      throw new AssertionError(
          "There is no pact file: the client's half, which writes it, is first");
    }
  }

  private void verify(PactVerificationContext context, Case one) {
    PlainText bytes = PlainText.of(one);
    try {
      target.orElseThrow().expect(one);
      context.verifyInteraction();
    } catch (AssertionError e) {
      held(one);
      throw new AssertionError(ServerTrial.heading(one) + "\n  " + explained(context), e);
    } finally {
      bytes.close();
    }
    held(one);
  }

  private static String explained(PactVerificationContext context) {
    return context.getTestExecutionResult().stream()
        .flatMap(failed -> failed.getFailures().values().stream())
        .flatMap(List::stream)
        .map(VerificationFailureType::description)
        .distinct()
        .collect(Collectors.joining("\n  "));
  }

  @TestFactory
  final Stream<DynamicTest> theServerKeepsToTheDocument() {
    return contract.cases().all().stream()
        .filter(c -> c.side() != Side.BOTH && isTried(c))
        .map(c -> DynamicTest.dynamicTest(c.id(), () -> attempt(c)));
  }

  private void attempt(Case one) {
    coverage.orElseThrow().attempt(one, () -> send(one));
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
    new Gate(coverage.orElseThrow(), exempt()).report(target().resolve("lockstep")).check();
  }
}
