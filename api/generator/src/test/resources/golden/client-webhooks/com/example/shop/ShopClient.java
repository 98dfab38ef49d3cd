package com.example.shop;

import dev.lockstep.client.Api;
import dev.lockstep.client.ApiClient;
import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.call.Calls;

/**
 * The client of Pets *&#47; &amp; "more" 1.0.0.
 *
 * <p>Make it once with {@link #builder()}; it is safe for use by many threads.
 */
public final class ShopClient extends ApiClient<ShopClient> {
  private static final Api API =
      Api.of("Shop", "")
          .scheme("key", Scheme.Kind.API_KEY_HEADER, "X-Key");

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

  /** The operations of default. */
  public DefaultClient default_() {
    return new DefaultClient(calls);
  }

  /** The operations of all tags, with futures. */
  public final class Async {
    public DefaultClient.Async default_() {
      return new DefaultClient(calls).new Async();
    }
  }
}
