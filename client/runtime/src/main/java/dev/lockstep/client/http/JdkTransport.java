package dev.lockstep.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP client without its traps: the deadline covers the body, an interrupt gives up the
 * exchange, redirects are left to the caller, cleartext is not upgraded to HTTP/2, and there are a
 * few daemon threads instead of a pool without a bound. The JDK's client is made with the first
 * request, because making it is slow.
 */
public final class JdkTransport implements Transport {
  private static final Duration LONGEST = Duration.ofDays(365);

  /** Redirects may lead to hosts without number; one that is forgotten only costs more once. */
  private static final int MOST_REACHED = 100;

  private final Duration connectTimeout;
  private final Consumer<HttpClient.Builder> setup;
  private final String proxyLogin;
  private final Set<String> reached = ConcurrentHashMap.newKeySet();
  private final Object lock = new Object();

  private @Nullable HttpClient client;
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

  /** In this thread, which costs a third of the other way, where nothing in it can block. */
  private HttpAnswer sendHere(HttpCall call, Deadline deadline)
      throws IOException, InterruptedException {
    Duration limit = deadline.forResponse();
    if (limit.isZero()) {
      throw new HttpTimeoutException("No time left to send");
    }
    HttpRequest.Builder request =
        request(call).timeout(limit.compareTo(LONGEST) < 0 ? limit : LONGEST);
    try {
      return answer(client().send(request.build(), info -> new BodyStream(deadline)));
    } catch (IOException e) {
      throw e.getCause() instanceof UncheckedIOException cause ? asIoException(cause) : e;
    }
  }

  /** In other threads, as to look up a host or to read a body to be sent may take its time. */
  private HttpAnswer sendElsewhere(HttpCall call, Deadline deadline)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<InputStream>> pending =
        client().sendAsync(request(call).build(), info -> new BodyStream(deadline));
    try {
      return answer(pending.get(deadline.forResponse().toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      giveUp(pending);
      throw (IOException) new HttpTimeoutException("No answer in time").initCause(e);
    } catch (InterruptedException e) {
      giveUp(pending);
      throw e;
    } catch (ExecutionException e) {
      throw asIoException(e.getCause() == null ? e : e.getCause());
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      if (client != null) {
        endNow(client);
        // Before Java 21 its thread and its connections end when nothing refers to it any more.
        client = null;
      }
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

  private HttpClient client() {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("The client is closed");
      }
      if (client == null) {
        HttpClient.Builder builder = HttpClient.newBuilder();
        setup.accept(builder);
        client =
            builder
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Workers.create())
                .build();
      }
      return client;
    }
  }

  private HttpRequest.Builder request(HttpCall call) {
    BodyPublisher body = publisher(call.body());
    boolean resent = call.method().equals("GET") || call.method().equals("HEAD");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .method(call.method(), resent ? new SentOnce(body) : body);
    if ("http".equalsIgnoreCase(call.uri().getScheme())) {
      request.version(HttpClient.Version.HTTP_1_1);
    }
    call.headers()
        .asMap()
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
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

  private static HttpAnswer answer(HttpResponse<InputStream> response) {
    return new HttpAnswer(
        response.statusCode(), Headers.of(response.headers().map()), response.body());
  }

  /** Cancels, and closes an answer that has just come in between. */
  private static void giveUp(CompletableFuture<HttpResponse<InputStream>> pending)
      throws IOException {
    if (!pending.cancel(true) && !pending.isCompletedExceptionally()) {
      pending.join().body().close();
    }
  }

  private static IOException asIoException(Throwable cause) {
    if (cause instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return unchecked.getCause();
    }
    return cause instanceof IOException io ? io : new IOException(cause.getMessage(), cause);
  }
}
