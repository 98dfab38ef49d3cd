package com.example.shop;

import com.example.shop.client.ShopClient;
import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.client.Calls;
import dev.lockstep.contracts.client.ClientContract;
import java.util.List;

/** The client keeps the contract: extend this, and the test is complete. */
public abstract class ShopClientContract extends ClientContract<ShopClient> {
  /** For the document that this was generated from. */
  protected ShopClientContract() {
    super(Contract.of(ShopClientContract.class, "openapi.json", "shop-client", "shop-server"));
  }

  @Override
  protected ShopClient client(String url, List<Auth> auths) {
    // What is answered is part of the contract, and so is told as it comes.
    ClientBuilder<ShopClient> builder =
        ShopClient.builder().baseUrl(url).retries(r -> r.max(0)).redirects(0);
    auths.forEach(builder::auth);
    return builder.build();
  }

  @Override
  protected final Calls<ShopClient> calls() {
    return ShopCalls.calls();
  }
}
