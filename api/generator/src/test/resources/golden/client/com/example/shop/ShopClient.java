package com.example.shop;

import dev.lockstep.client.Api;
import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.call.Calls;
import java.util.function.Consumer;

/**
 * The client of Shop 1.2.0.
 *
 * <p>Make it once with {@link #builder()}; it is safe for use by many threads.
 */
public final class ShopClient implements AutoCloseable {
  private static final Api API =
      Api.of("Shop", "https://shop.example/v1")
          .scheme("basic", Scheme.Kind.BASIC, "")
          .scheme("apiKey", Scheme.Kind.API_KEY_HEADER, "X-API-Key");

  private final Calls calls;

  private ShopClient(Calls calls) {
    this.calls = calls;
  }

  /** Starts a client. */
  public static ClientBuilder<ShopClient> builder() {
    return new ClientBuilder<>(API, ShopClient::new);
  }

  /** A client that differs from this one in some settings and shares its connections. */
  public ShopClient with(Consumer<ClientBuilder<ShopClient>> change) {
    return ClientBuilder.derive(API, ShopClient::new, calls, change);
  }

  /** The operations of orders. */
  public OrdersClient orders() {
    return new OrdersClient(calls);
  }

  /** The operations of files. */
  public FilesClient files() {
    return new FilesClient(calls);
  }

  /** Gives up the connections, also those of the clients that share them. */
  @Override
  public void close() {
    calls.close();
  }
}
