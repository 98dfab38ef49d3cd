package dev.lockstep.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP client without its traps: the deadline covers the body, an interrupt gives up the
 * exchange, redirects are left to the caller, cleartext is not upgraded to HTTP/2, and there is one
 * daemon thread for all connections, or a few, instead of a pool without a bound. The JDK's client
 * is made with the first request, because making it is slow, and without TLS where none is needed.
 */
public final class JdkTransport implements Transport {
  /** To read all certificates of the JVM, for nobody, is a third of the way to a first answer. */
  private static final SSLContext NO_TLS = new SSLContext(null, null, "none") {};

  /** Redirects may lead to hosts without number; one that is forgotten only costs more once. */
  private static final int MOST_REACHED = 100;

  /** What gives the name of a response's connection, from Java 25 on. */
  private static final @Nullable Method CONNECTION = connection();

  private final Duration connectTimeout;
  private final Consumer<HttpClient.Builder> setup;
  private final String proxyLogin;

  /** Origins and names of connections. */
  private final Set<String> reached = ConcurrentHashMap.newKeySet();

  private final Workers workers = new Workers();
  private final Object lock = new Object();

  /** One for what goes in the clear, one for the rest. */
  private final Map<Boolean, HttpClient> clients = new HashMap<>();

  private boolean closed;

  /** With a limit for the time it takes to connect. */
  public JdkTransport(Duration connectTimeout) {
    this(connectTimeout, jdk -> {}, "");
  }

  /**
   * With more than a limit for the time it takes to connect.
   *
   * @param setup what else is set, such as a proxy
   * @param proxyLogin what the proxy is shown in Proxy-Authorization; empty for nothing
   */
  public JdkTransport(
      Duration connectTimeout, Consumer<HttpClient.Builder> setup, String proxyLogin) {
    this.connectTimeout = connectTimeout;
    this.setup = setup;
    this.proxyLogin = proxyLogin;
  }

  @Override
  public HttpAnswer send(HttpCall call, Deadline deadline)
      throws IOException, InterruptedException {
    String origin = call.uri().getScheme() + "://" + call.uri().getRawAuthority();
    boolean atOnce = call.body() instanceof BytesBody && reached.contains(origin);
    HttpAnswer answer = atOnce ? sendHere(call, deadline) : sendElsewhere(call, deadline);
    if (reached.size() >= MOST_REACHED) {
      reached.clear();
    }
    reached.add(origin);
    return answer;
  }

  /** In this thread, which costs less than the other way, where nothing in it can block. */
  private HttpAnswer sendHere(HttpCall call, Deadline deadline)
      throws IOException, InterruptedException {
    Duration limit = deadline.forResponse();
    if (limit.isZero()) {
      throw new HttpTimeoutException("No time left to send");
    }
    return sendNow(client(call.uri()), request(call).timeout(limit).build(), deadline);
  }

  private HttpAnswer sendNow(HttpClient client, HttpRequest request, Deadline deadline)
      throws IOException, InterruptedException {
    try {
      return answer(client.send(request, info -> new BodyStream(deadline)));
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).endsWith("with 204 response")) {
        // The JDK's client refuses this answer because it announces a body; it is an answer.
        return new HttpAnswer(204, Headers.none(), InputStream.nullInputStream());
      }
      throw e.getCause() instanceof UncheckedIOException cause ? asIoException(cause) : e;
    }
  }

  /** In another thread, as to look up a host or to read a body to be sent may take its time. */
  private HttpAnswer sendElsewhere(HttpCall call, Deadline deadline)
      throws IOException, InterruptedException {
    HttpClient client = client(call.uri());
    HttpRequest request = request(call).build();
    if (!(call.body() instanceof BytesBody)) {
      workers.expectBlocking();
    }
    CompletableFuture<HttpAnswer> pending = new CompletableFuture<>();
    FutureTask<Boolean> sending =
        new FutureTask<>(() -> settle(pending, client, request, deadline));
    workers.elsewhere(sending);
    try {
      return pending.get(deadline.forResponse().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      giveUp(pending, sending);
      throw (IOException) new HttpTimeoutException("No answer in time").initCause(e);
    } catch (InterruptedException e) {
      giveUp(pending, sending);
      throw e;
    } catch (ExecutionException e) {
      throw asIoException(e.getCause() == null ? e : e.getCause());
    }
  }

  /** What comes when nobody waits any more is closed. */
  private boolean settle(
      CompletableFuture<HttpAnswer> pending,
      HttpClient client,
      HttpRequest request,
      Deadline deadline)
      throws IOException {
    HttpAnswer answer;
    try {
      answer = sendNow(client, request, deadline);
    } catch (Throwable e) {
      return pending.completeExceptionally(e);
    }
    boolean wanted = pending.complete(answer);
    if (!wanted) {
      answer.close();
    }
    return wanted;
  }

  /** Cancels, and closes an answer that has just come in between. */
  private static void giveUp(CompletableFuture<HttpAnswer> pending, Future<?> sending)
      throws IOException {
    if (pending.cancel(true)) {
      sending.cancel(true);
    } else if (!pending.isCompletedExceptionally()) {
      pending.join().close();
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      clients.values().forEach(JdkTransport::endNow);
      // Before Java 21 its thread and its connections end when nothing refers to it any more.
      clients.clear();
    }
  }

  /** By name, as this also runs where the JDK's client has nothing to end it with. */
  private static void endNow(HttpClient client) {
    try {
      HttpClient.class.getMethod("shutdownNow").invoke(client);
    } catch (NoSuchMethodException before21) {
      // It ends by itself, later.
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The JDK's client does not end", e);
    }
  }

  private HttpClient client(URI uri) {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("The client is closed");
      }
      return clients.computeIfAbsent(isClear(uri), this::create);
    }
  }

  private HttpClient create(boolean clear) {
    HttpClient.Builder builder = HttpClient.newBuilder();
    setup.accept(builder);
    if (clear) {
      builder.sslContext(NO_TLS).sslParameters(new SSLParameters());
    }
    HttpClient client =
        builder
            .connectTimeout(connectTimeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(workers)
            .build();
    if (!clear && !isTrustUsual(client)) {
      workers.expectBlocking();
    }
    return client;
  }

  private static boolean isClear(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme());
  }

  /** Who decides otherwise which certificates are trusted may ask others over the network. */
  private static boolean isTrustUsual(HttpClient client) {
    try {
      return client.sslContext().equals(SSLContext.getDefault())
          && !Boolean.getBoolean("com.sun.net.ssl.checkRevocation");
    } catch (NoSuchAlgorithmException e) {
      return false;
    }
  }

  private HttpRequest.Builder request(HttpCall call) {
    BodyPublisher body = publisher(call.body());
    boolean resent = call.method().equals("GET") || call.method().equals("HEAD");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .method(call.method(), resent ? new SentOnce(body) : body);
    if (isClear(call.uri())) {
      request.version(HttpClient.Version.HTTP_1_1);
    }
    call.headers().forEach(request::header);
    // The JDK's client keeps it from everybody but a proxy.
    if (!proxyLogin.isEmpty()) {
      request.setHeader("Proxy-Authorization", proxyLogin);
    }
    return request;
  }

  private static BodyPublisher publisher(Body body) {
    if (body.length() == 0) {
      return BodyPublishers.noBody();
    }
    if (body instanceof BytesBody bytes) {
      return BodyPublishers.ofByteArray(bytes.bytes());
    }
    BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(body));
    return body.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, body.length());
  }

  private static InputStream open(Body body) {
    try {
      return body.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpAnswer answer(HttpResponse<InputStream> response) {
    return new HttpAnswer(
        response.statusCode(),
        Headers.of(response.headers().map()),
        response.body(),
        isReused(response));
  }

  private Optional<Boolean> isReused(HttpResponse<?> response) {
    try {
      Object name = CONNECTION == null ? Optional.empty() : CONNECTION.invoke(response);
      return name.equals(Optional.empty())
          ? Optional.empty()
          : Optional.of(!reached.add(response.uri().getScheme() + name));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The JDK's client does not name a connection", e);
    }
  }

  private static @Nullable Method connection() {
    try {
      return HttpResponse.class.getMethod("connectionLabel");
    } catch (NoSuchMethodException before25) {
      return null;
    }
  }

  private static IOException asIoException(Throwable cause) {
    if (cause instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return unchecked.getCause();
    }
    return cause instanceof IOException io ? io : new IOException(cause.getMessage(), cause);
  }
}
