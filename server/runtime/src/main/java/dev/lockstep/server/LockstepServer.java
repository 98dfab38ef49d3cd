package dev.lockstep.server;

import dev.lockstep.server.jetty.Container;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.security.Alternative;
import dev.lockstep.server.security.Authenticator;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server of one API. It can be started once and stopped once. */
public final class LockstepServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LockstepServer.class);

  private final Container container;
  private final List<AutoCloseable> closedAfter;
  private boolean stopped;

  private LockstepServer(Container container, List<AutoCloseable> closedAfter) {
    this.container = container;
    this.closedAfter = closedAfter;
  }

  /** Starts to describe a server. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Listens. Returns when requests are answered.
   *
   * @throws IllegalStateException if the port is taken
   */
  public LockstepServer start() {
    container.start();
    LOG.info("Listening at {}", uri());
    return this;
  }

  /** Where it listens, with a slash at the end. */
  public URI uri() {
    return container.uri();
  }

  /** Stops gracefully when the process is told to end, as by SIGTERM. */
  public LockstepServer stopWithProcess() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    return this;
  }

  /** Waits until the server has stopped. */
  public void join() throws InterruptedException {
    container.join();
  }

  /**
   * Takes no more requests, waits for those under way, then closes what was given to be closed, the
   * last first.
   */
  public synchronized void stop() {
    if (!stopped) {
      stopped = true;
      container.stop();
      closedAfter.forEach(LockstepServer::closeQuietly);
      LOG.info("Stopped");
    }
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      LOG.warn("Something could not be closed", e);
    }
  }

  @Override
  public void close() {
    stop();
  }

  /** Describes a server step by step. */
  public static final class Builder {
    private final List<AutoCloseable> closedAfter = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private ServerSettings settings = ServerSettings.defaults();
    private Optional<Api> api = Optional.empty();
    private Optional<Authenticator> authenticator = Optional.empty();

    private Builder() {}

    /** Takes these settings. */
    public Builder settings(ServerSettings other) {
      settings = other;
      return this;
    }

    /** Listens at this port; 0 for any that is free. */
    public Builder port(int port) {
      settings = settings.withPort(port);
      return this;
    }

    /** Serves this API. */
    public Builder api(Api served) {
      api = Optional.of(served);
      return this;
    }

    /** Asks this who a credential belongs to. */
    public Builder authenticator(Authenticator asked) {
      authenticator = Optional.of(asked);
      return this;
    }

    /** Publishes this besides the API; it needs no credential. */
    public Builder publish(Publication publication) {
      publications.add(publication);
      return this;
    }

    /** Closes this after the last request. */
    public Builder closing(AutoCloseable closeable) {
      closedAfter.add(closeable);
      return this;
    }

    /**
     * The server, not yet started.
     *
     * @throws IllegalStateException if there is no API, or if an operation needs a credential and
     *     there is nobody to check it
     */
    public LockstepServer build() {
      Api served = api.orElseThrow(() -> new IllegalStateException("No API was given"));
      Authenticator asked =
          authenticator.orElseGet(
              () -> {
                requireNoneProtected(served);
                return credential -> Optional.empty();
              });
      List<AutoCloseable> lastFirst = new ArrayList<>(closedAfter);
      Collections.reverse(lastFirst);
      return new LockstepServer(new Container(settings, served, asked, publications), lastFirst);
    }

    private static void requireNoneProtected(Api api) {
      List<String> needy =
          api.operations().stream()
              .filter(operation -> !operation.alternatives().contains(Alternative.NOTHING))
              .map(Operation::id)
              .toList();
      if (!needy.isEmpty()) {
        throw new IllegalStateException(
            "No authenticator was given, but these operations need a credential: " + needy);
      }
    }
  }
}
