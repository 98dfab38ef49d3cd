package dev.lockstep.contracts.pact;

import au.com.dius.pact.consumer.MockHttpServer;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.consumer.model.MockServerImplementation;
import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.PactSpecVersion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Case;
import java.util.Optional;
import java.util.stream.Stream;

/** Pact's mock server with one interaction. */
public final class PactMock implements AutoCloseable {
  private final MockHttpServer server;
  private final PlainText bytes;

  /** Listens on a free port for the case that the file has. */
  public PactMock(ObjectNode pactFile, Case one) {
    MockProviderConfig config =
        MockProviderConfig.httpConfig(
            "127.0.0.1", 0, PactSpecVersion.V4, MockServerImplementation.JavaHttpServer);
    BasePact pact = (BasePact) DefaultPactReader.INSTANCE.loadPact(pactFile.toString());
    this.server = new MockHttpServer(pact, config);
    this.bytes = PlainText.of(one);
    server.start();
  }

  /** Where it listens. */
  public String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** What it was sent; empty if nothing was. */
  public Optional<IRequest> request() {
    Stream<IRequest> matched = server.getMatchedRequests().stream().map(pair -> pair.getSecond());
    return Stream.concat(matched, server.getMismatchedRequests().keySet().stream()).findFirst();
  }

  /** What Pact itself has to say against the request; empty if nothing. */
  public Optional<String> complaint() {
    PactVerificationResult result = server.validateMockServerState("");
    return result instanceof PactVerificationResult.Ok
        ? Optional.empty()
        : Optional.of(result.getDescription());
  }

  @Override
  public void close() {
    server.stop();
    bytes.close();
  }
}
