package dev.lockstep.client;

import dev.lockstep.client.call.Calls;
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

  /** Gives up the connections, also those of the clients that share them. */
  @Override
  public final void close() {
    calls.close();
  }
}
