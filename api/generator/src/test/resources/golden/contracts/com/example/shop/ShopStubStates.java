package com.example.shop;

import dev.lockstep.contracts.StateInput;

/**
 * The states of a server that answers with examples: there is nothing to do, since it is told which
 * answer is due. Override those of the operations that have a handler.
 */
public interface ShopStubStates extends ShopStates {
  @Override
  default void twoOrders(StateInput input) {}

  @Override
  default void malformed(StateInput input) {}

  @Override
  default void placed(StateInput input) {}

  @Override
  default void noCredential(StateInput input) {}

  @Override
  default void noLines(StateInput input) {}

  @Override
  default void noSuchOrder(StateInput input) {}

  @Override
  default void deleteOrder204(StateInput input) {}

  @Override
  default void uploadFiles204(StateInput input) {}

  @Override
  default void downloadFile200(StateInput input) {}
}
