package dev.lockstep.server.jetty;

import dev.lockstep.server.Api;
import dev.lockstep.server.Publication;
import dev.lockstep.server.ServerSettings;
import dev.lockstep.server.http.Application;
import dev.lockstep.server.security.Authenticator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jetty with Jersey in it. */
public final class Container {
  private static final Logger LOG = LoggerFactory.getLogger(Container.class);
  private static final long NO_RESPONSE_LIMIT = -1;

  private final Server server;
  private final ServerConnector connector;
  private final GracefulHandler requests;
  private final Duration stopTimeout;
  private volatile int port;

  /** Built, not yet started. */
  public Container(
      ServerSettings settings,
      Api api,
      Authenticator authenticator,
      List<Publication> publications) {
    server = new Server(threads());
    connector = new ServerConnector(server, new HttpConnectionFactory(http(settings)));
    if (!settings.host().isEmpty()) {
      connector.setHost(settings.host());
    }
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idleTimeout().toMillis());
    server.addConnector(connector);
    server.setErrorHandler(new ProblemErrorHandler());
    stopTimeout = settings.stopTimeout();
    JettyHttpContainer jersey =
        ContainerFactory.createContainer(
            JettyHttpContainer.class, Application.of(api, authenticator));
    SizeLimitHandler limited = new SizeLimitHandler(settings.bodyLimit(), NO_RESPONSE_LIMIT);
    limited.setHandler(
        new DrainHandler(new PublicationHandler(publications, new PathHandler(jersey))));
    requests = new GracefulHandler(new OversizeHandler(settings.bodyLimit(), limited));
    server.setHandler(new RequestIdHandler(requests));
  }

  /** Requests run on virtual threads where the JVM has them, which is from 21 on. */
  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("http");
    if (VirtualThreads.areSupported()) {
      threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-"));
    }
    return threads;
  }

  private static HttpConfiguration http(ServerSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(settings.headerLimit());
    // A path parameter may hold a slash, a backslash or a percent sign; no path is ever a file.
    http.setUriCompliance(
        UriCompliance.RFC3986.with(
            "parameters",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
            UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
            UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS));
    return http;
  }

  /** Listens. */
  public void start() {
    try {
      server.start();
      port = connector.getLocalPort();
    } catch (Exception e) {
      stop();
      throw new IllegalStateException("The server cannot start: " + e.getMessage(), e);
    }
  }

  /** Where it listens, or has listened. */
  public URI uri() {
    String host = connector.getHost() == null ? "localhost" : connector.getHost();
    String bracketed = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return URI.create("http://" + bracketed + ":" + port + "/");
  }

  /** Waits until it has stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Waits for requests under way, then stops. Connections without a request are not waited for. */
  public void stop() {
    connector.close();
    awaitRequests();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server did not stop cleanly: " + e, e);
    }
  }

  private void awaitRequests() {
    try {
      requests.shutdown().get(stopTimeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn(
          "Stopping cuts off what is under way after {} s: requests {}",
          stopTimeout.toSeconds(),
          requests.getCurrentRequestCount());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The server cannot tell whether a request is under way", e);
    }
  }
}
