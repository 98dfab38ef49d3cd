package com.example.shop;

import dev.lockstep.client.Api;
import dev.lockstep.client.ApiClient;
import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.call.Calls;

/**
 * The client of Shop 1.2.0.
 *
 * <p>Make it once with {@link #builder()}; it is safe for use by many threads.
 */
public final class ShopClient extends ApiClient<ShopClient> {
  private static final Api API =
      Api.of("Shop", "https://shop.example/v1")
          .scheme("basic", Scheme.Kind.BASIC, "")
          .scheme("apiKey", Scheme.Kind.API_KEY_HEADER, "X-API-Key")
          .scheme("login", Scheme.Kind.BEARER, "")
          .flow(
              "login", "clientCredentials", "https://login.example.com/token", "", "read", "write");

  private ShopClient(Calls calls) {
    super(API, ShopClient::new, calls);
  }

  /** Starts a client. */
  public static ClientBuilder<ShopClient> builder() {
    return new ClientBuilder<>(API, ShopClient::new);
  }

  /** The same operations; they give futures. To cancel one gives up the exchange. */
  public Async async() {
    return new Async();
  }

  /** The operations of orders. */
  public OrdersClient orders() {
    return new OrdersClient(calls);
  }

  /** The operations of files. */
  public FilesClient files() {
    return new FilesClient(calls);
  }

  /** The operations of all tags, with futures. */
  public final class Async {
    public OrdersClient.Async orders() {
      return new OrdersClient(calls).new Async();
    }
    public FilesClient.Async files() {
      return new FilesClient(calls).new Async();
    }
  }
}
