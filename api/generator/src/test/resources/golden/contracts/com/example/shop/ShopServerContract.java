package com.example.shop;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.StateInput;
import dev.lockstep.contracts.server.ServerContract;
import java.util.Map;

/** The server keeps the contract: say where it is and how its states are made. */
@Provider("shop-server")
@PactFolder("target/pacts")
public abstract class ShopServerContract extends ServerContract {
  /** For the document that this was generated from. */
  protected ShopServerContract() {
    super(Contract.of(ShopServerContract.class, "openapi.json", "shop-client", "shop-server"));
  }

  /** Puts the server into its states. */
  protected abstract ShopStates states();

  /** Called by Pact. */
  @State({
    "twoOrders",
    "malformed",
    "placed",
    "noCredential",
    "noLines",
    "noSuchOrder",
    "deleteOrder204",
    "uploadFiles204",
    "downloadFile200"
  })
  public final void pactState(Map<String, Object> params) {
    prepare(params);
  }

  @Override
  protected final void enter(String state, StateInput input) {
    ShopStates states = states();
    if (States1.enter(states, state, input)) {
      return;
    }
    throw new IllegalArgumentException("The document has no state " + state);
  }

  /** The states 1 to 9 in the order of the document. */
  private static final class States1 {
    static boolean enter(ShopStates states, String state, StateInput input) {
      switch (state) {
        case "twoOrders" -> states.twoOrders(input);
        case "malformed" -> states.malformed(input);
        case "placed" -> states.placed(input);
        case "noCredential" -> states.noCredential(input);
        case "noLines" -> states.noLines(input);
        case "noSuchOrder" -> states.noSuchOrder(input);
        case "deleteOrder204" -> states.deleteOrder204(input);
        case "uploadFiles204" -> states.uploadFiles204(input);
        case "downloadFile200" -> states.downloadFile200(input);
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
