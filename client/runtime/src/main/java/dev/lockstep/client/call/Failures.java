package dev.lockstep.client.call;

import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.ApiException;
import dev.lockstep.client.error.ApiInterruptedException;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.error.ApiTimeoutException.Phase;
import dev.lockstep.client.operation.Ongoing;
import dev.lockstep.client.stage.Exchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;

/** Says what a failure of the transport means for the call. */
record Failures(Exchange exchange) implements Ongoing {

  @Override
  public <T> T reading(Step<T> step) {
    return during(Phase.BODY, step);
  }

  @Override
  public void keepOpen() {
    exchange.deadline().keepOpen();
  }

  /** Runs a step, and turns what it throws into an exception of the client. */
  <T> T during(Phase phase, Step<T> step) {
    try {
      return step.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiInterruptedException(exchange.operation(), e);
    } catch (IOException e) {
      throw translated(phase, e);
    }
  }

  private ApiException translated(Phase phase, IOException e) {
    String operation = exchange.operation();
    if (e instanceof HttpConnectTimeoutException) {
      return new ApiTimeoutException(operation, Phase.CONNECT, exchange.attempts(), e);
    }
    if (e instanceof HttpTimeoutException || e instanceof SocketTimeoutException) {
      Phase reached = exchange.deadline().isOver() ? Phase.CALL : phase;
      return new ApiTimeoutException(operation, reached, exchange.attempts(), e);
    }
    return e instanceof InterruptedIOException
        ? new ApiInterruptedException(operation, e)
        : new ApiConnectionException(operation, exchange.attempts(), e);
  }
}
