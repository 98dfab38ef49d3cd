package dev.lockstep.client.call;

import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.error.ApiTimeoutException.Phase;
import dev.lockstep.client.error.ErrorAnswer;
import dev.lockstep.client.http.Deadline;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.observe.ExchangeEvent;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Items;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Received;
import dev.lockstep.client.operation.RequestWriter;
import dev.lockstep.client.page.Page;
import dev.lockstep.client.page.Pages;
import dev.lockstep.client.page.Paging;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.stage.Exchange;
import dev.lockstep.client.stage.Pipeline;
import dev.lockstep.client.stage.Watch;
import dev.lockstep.client.style.Param;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one client. Generated code calls it; it is safe for use by many threads. */
public final class Calls {
  private static final List<String> CONDITIONS =
      List.of("If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since");

  private final Settings settings;
  private final Pipeline pipeline;

  /** With what all calls have in common. */
  public Calls(Settings settings) {
    this.settings = settings;
    this.pipeline = new Pipeline(settings.stages());
  }

  /** What all calls have in common. */
  public Settings settings() {
    return settings;
  }

  /** Gives up the connections, unless they belong to somebody else. */
  public void close() {
    if (settings.owned()) {
      settings.stages().transport().close();
    }
  }

  /** Calls an operation for its result. */
  public <T> T call(Operation<T> operation, Arguments arguments, CallOption... options) {
    return respond(operation, arguments, options).body();
  }

  /** Calls an operation for its result with status and headers. */
  public <T> ApiResponse<T> respond(
      Operation<T> operation, Arguments arguments, CallOption... options) {
    return respond(operation, new None(), arguments, options);
  }

  /** Calls an operation of which something can be left out, and lets the caller choose that. */
  @SafeVarargs
  public final <T, P extends Params<P>> ApiResponse<T> respond(
      Operation<T> operation, P params, Arguments arguments, Consumer<? super P>... options) {
    params.into(arguments);
    for (Consumer<? super P> option : options) {
      option.accept(params);
    }
    HttpCall call = request(operation, arguments, params);
    return exchange(operation, call, params).followedBy(new Follower(this, operation, call.uri()));
  }

  /** Calls an operation for the first page of a collection. */
  public <T> Page<T> page(
      Operation<?> operation, Paging<T> paging, Arguments arguments, CallOption... options) {
    return page(operation, paging, new None(), arguments, options);
  }

  /** Calls an operation for the first page of a collection, and lets the caller choose. */
  @SafeVarargs
  public final <T, P extends Params<P>> Page<T> page(
      Operation<?> operation,
      Paging<T> paging,
      P params,
      Arguments arguments,
      Consumer<? super P>... options) {
    params.into(arguments);
    for (Consumer<? super P> option : options) {
      option.accept(params);
    }
    Operation<Items<T>> reading = operation.reading(paging.items());
    HttpCall first = request(operation, arguments, params);
    Pages.Load<T> load =
        uri -> {
          HttpCall next = uri.equals(first.uri()) ? first : following(first, uri);
          ApiResponse<Items<T>> page = exchange(reading, next, params);
          return new Pages.Loaded<>(page.headers(), page.body());
        };
    return new Pages<>(paging.style(), load).first(first.uri(), settings.maxPages());
  }

  /** A condition on the first page says nothing about the pages behind it. */
  private static HttpCall following(HttpCall first, URI uri) {
    Headers headers = first.headers();
    for (String condition : CONDITIONS) {
      headers = headers.without(condition);
    }
    return new HttpCall(first.method(), uri, headers, first.body());
  }

  private HttpCall request(Operation<?> operation, Arguments arguments, Params<?> options) {
    String server = settings.serverOf(operation);
    String baseUrl = server.isEmpty() ? settings.baseUrl() : server;
    HttpCall call = RequestWriter.write(operation, arguments, baseUrl, settings.headers());
    Headers headers = call.headers().withAll(options.headers());
    if (isKeyed(operation)
        && headers.first(Exchange.IDEMPOTENCY_KEY).isEmpty()
        && options.retries(settings.retries()).max() > 0) {
      headers = headers.with(Exchange.IDEMPOTENCY_KEY, UUID.randomUUID().toString());
    }
    return new HttpCall(call.method(), call.uri(), headers, call.body());
  }

  private static boolean isKeyed(Operation<?> operation) {
    for (Param param : operation.params()) {
      if (param.in() == Param.In.HEADER
          && param.name().equalsIgnoreCase(Exchange.IDEMPOTENCY_KEY)) {
        return true;
      }
    }
    return false;
  }

  <T> ApiResponse<T> exchange(Operation<T> operation, HttpCall call, Params<?> options) {
    Timeouts timeouts = options.timeouts(settings.timeouts());
    Deadline deadline = Deadline.start(timeouts, settings.stages().time()::nanoTime);
    Retries retries = options.retries(settings.retries());
    String server = settings.serverOf(operation);
    Exchange exchange =
        new Exchange(operation.label(), server, operation.security(), deadline, retries);
    Failures failures = new Failures(exchange);
    long start = settings.stages().time().nanoTime();
    try {
      HttpAnswer answer = failures.during(Phase.RESPONSE, () -> pipeline.send(call, exchange));
      ApiResponse<T> response =
          failures.during(Phase.BODY, () -> read(operation, answer, failures));
      ended(exchange, start, response.status(), null);
      return response;
    } catch (RuntimeException e) {
      ended(exchange, start, e instanceof ApiStatusException answered ? answered.status() : 0, e);
      throw e;
    }
  }

  private void ended(Exchange exchange, long start, int status, @Nullable Throwable failure) {
    Watch watch = settings.stages().watch();
    long elapsed = watch.time().nanoTime() - start;
    watch.tell(ExchangeEvent.Kind.END, exchange, status, failure, elapsed, Duration.ZERO);
  }

  private static <T> ApiResponse<T> read(
      Operation<T> operation, HttpAnswer answer, Failures failures) throws IOException {
    int attempts = failures.exchange().attempts();
    if (answer.status() < 200 || answer.status() > 299) {
      throw ApiStatusException.of(error(operation, answer, attempts));
    }
    Received received = new Received(operation.label(), answer, failures);
    try {
      T body = operation.result().read(received);
      return ApiResponse.of(answer.status(), answer.headers(), body, attempts);
    } catch (ZipException e) {
      throw received.invalid("its body cannot be unpacked: " + e.getMessage(), null, e);
    }
  }

  private static ErrorAnswer error(Operation<?> operation, HttpAnswer answer, int attempts)
      throws IOException {
    byte[] bytes = new byte[0];
    try (InputStream body = answer.body()) {
      bytes = body.readNBytes(ErrorAnswer.MAX_BODY);
    } catch (InterruptedIOException | HttpTimeoutException e) {
      throw e;
    } catch (IOException e) {
      // Half an explanation is none, and what the status says counts more than that.
    }
    return new ErrorAnswer(operation.label(), answer.status(), answer.headers(), bytes, attempts);
  }

  /** Of operations of which nothing can be left out. */
  static final class None extends Params<None> {}
}
