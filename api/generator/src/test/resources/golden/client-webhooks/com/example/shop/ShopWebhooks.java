package com.example.shop;

import com.example.shop.model.Pet;
import com.example.shop.model.SettledBody;
import dev.lockstep.client.webhook.Receiver;
import dev.lockstep.client.webhook.RefusalException;
import dev.lockstep.client.webhook.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What Pets *&#47; &amp; "more" asks of endpoints of yours: its webhooks and callbacks.
 *
 * <p>Implement it and give it to {@link #receiver}. A webhook that is new in the document is a
 * method that is still to be written.
 */
public interface ShopWebhooks {
  /**
   * A pet has come.
   *
   * <p>Comes as POST .../newPet.
   *
   * @param body the pet
   * @throws RefusalException to answer 410: Not interested.
   */
  void newPet(Optional<Pet> body);

  /**
   * countPets
   *
   * <p>Comes as POST .../pet-count.
   *
   * @param xSignature sha256, in hex
   * @return 200: How many there are.
   */
  @Deprecated
  int countPets(int page, String xSignature, Optional<LocalDate> since,
      Optional<List<String>> kinds, String body);

  /**
   * class
   *
   * <p>Comes as DELETE .../pet-count. The sender shows key.
   *
   * @param xSignature sha256, in hex
   */
  void class_(String xSignature);

  /**
   * settled
   *
   * <p>Comes as POST .../settled.
   */
  void settled(SettledBody body);

  /**
   * picture
   *
   * <p>Comes as PUT .../picture.
   *
   * @return 202: Taken.; 204: No more of these.
   */
  Reply picture(byte[] body);

  /**
   * onData
   *
   * <p>Comes as POST .../onData/data/{stream} at {$request.query.callbackUrl}/data/{stream}.
   */
  void onData(long stream, List<Pet> body);

  /**
   * onEnd
   *
   * <p>Comes as POST .../subscribe/onEnd at {$request.query.callbackUrl}.
   */
  void onEnd();

  /**
   * onEnd2
   *
   * <p>Comes as POST .../feed/onEnd at {$request.query.callbackUrl}.
   */
  void onEnd2();

  /** Reads what comes in and calls the handler. */
  static Receiver receiver(ShopWebhooks handler) {
    return ShopHooks.receiver(handler);
  }
}
