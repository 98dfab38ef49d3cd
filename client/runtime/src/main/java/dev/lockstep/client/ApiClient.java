package dev.lockstep.client;

import dev.lockstep.client.call.AsyncCall;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.error.NotModifiedException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What every generated client can do, whatever its API.
 *
 * @param <C> the generated client
 */
public abstract class ApiClient<C extends ApiClient<C>> implements AutoCloseable {
  /** Makes the calls of this client. */
  protected final Calls calls;

  private final Api api;
  private final Function<Calls, C> factory;

  /** For the client of an API; generated code is its only user. */
  protected ApiClient(Api api, Function<Calls, C> factory, Calls calls) {
    this.api = api;
    this.factory = factory;
    this.calls = calls;
  }

  /** A client that differs from this one in some settings and shares its connections. */
  public final C with(Consumer<ClientBuilder<C>> change) {
    return ClientBuilder.derive(api, factory, calls, change);
  }

  /**
   * Makes calls, one after the other, while the caller does something else. To cancel the future
   * gives up the exchange. It runs on a virtual thread where the JVM has them, and else on one of a
   * few of this library's own.
   */
  public final <T> CompletableFuture<T> async(Function<? super C, ? extends T> call) {
    return AsyncCall.start(() -> call.apply(factory.apply(calls)));
  }

  /**
   * Reads something unless it is still what it was: {@code ifChanged(etag, c ->
   * c.tasks().getTask(7))}.
   *
   * @param etag what {@code headers().etag()} was then; it is sent as If-None-Match
   * @return empty if the server says that nothing has changed (304)
   */
  public final <T> Optional<T> ifChanged(String etag, Function<? super C, ? extends T> call) {
    try {
      return Optional.of(call.apply(with(c -> c.header("If-None-Match", etag))));
    } catch (NotModifiedException e) {
      return Optional.empty();
    }
  }

  /** Gives up the connections, also those of the clients that share them. */
  @Override
  public final void close() {
    calls.close();
  }
}
