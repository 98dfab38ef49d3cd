package com.example.shop;

import dev.lockstep.contracts.StateInput;

/** Every state that the server is put into; a state without a method does not compile. */
public interface ShopStates {
  /**
   * twoOrders
   *
   * <p>For listOrders 200.
   */
  void twoOrders(StateInput input);

  /**
   * malformed
   *
   * <p>For listOrders 400.
   * <p>For createOrder 400.
   * <p>For uploadFiles default.
   * <p>For downloadFile 4XX.
   */
  void malformed(StateInput input);

  /**
   * placed
   *
   * <p>For createOrder 201.
   * <p>For getOrder 200.
   * <p>For patchOrder 200.
   */
  void placed(StateInput input);

  /**
   * noCredential
   *
   * <p>For createOrder 401.
   * <p>For patchOrder 401.
   * <p>For deleteOrder 401.
   */
  void noCredential(StateInput input);

  /**
   * noLines
   *
   * <p>For createOrder 422.
   */
  void noLines(StateInput input);

  /**
   * noSuchOrder
   *
   * <p>For getOrder 404.
   * <p>For patchOrder 404.
   * <p>For deleteOrder 404.
   */
  void noSuchOrder(StateInput input);

  /**
   * deleteOrder204
   *
   * <p>For deleteOrder 204.
   */
  void deleteOrder204(StateInput input);

  /**
   * uploadFiles204
   *
   * <p>For uploadFiles 204.
   */
  void uploadFiles204(StateInput input);

  /**
   * downloadFile200
   *
   * <p>For downloadFile 200.
   */
  void downloadFile200(StateInput input);
}
