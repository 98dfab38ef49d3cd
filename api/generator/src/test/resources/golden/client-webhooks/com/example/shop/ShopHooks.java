package com.example.shop;

import com.example.shop.model.Pet;
import com.example.shop.model.SettledBody;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;
import dev.lockstep.client.webhook.Hook;
import dev.lockstep.client.webhook.Receiver;
import dev.lockstep.client.webhook.Reply;
import dev.lockstep.client.webhook.read.Content;
import java.time.LocalDate;
import java.util.List;

/** The webhooks and callbacks as the runtime knows them. */
@SuppressWarnings("deprecation") // a webhook that is deprecated still comes in
final class ShopHooks {
  private ShopHooks() {}

  static Receiver receiver(ShopWebhooks handler) {
    return Receiver.of(
        newPet(handler),
        countPets(handler),
        class_(handler),
        settled(handler),
        picture(handler),
        onData(handler),
        onEnd(handler),
        onEnd2(handler));
  }

  private static Hook newPet(ShopWebhooks handler) {
    return Hook.of("newPet", "", "POST")
        .optionalBody(Content.json("application/json"), Pet.class)
        .to(given -> { handler.newPet(given.find(0)); return Reply.of(200); });
  }

  private static Hook countPets(ShopWebhooks handler) {
    return Hook.of("pet-count", "", "POST")
        .required(Param.query("page"), Integer.class)
        .required(Param.header("X-Signature"), String.class)
        .optional(Param.query("since"), LocalDate.class)
        .optional(Param.query("kinds").style(Style.PIPE_DELIMITED, false),
            new TypeReference<List<String>>() {})
        .body(Content.text("text/plain"), String.class)
        .to(
            given -> Reply.json(200, "application/json",
                handler.countPets(
                    given.get(0), given.get(1), given.find(2), given.find(3), given.get(4))));
  }

  private static Hook class_(ShopWebhooks handler) {
    return Hook.of("pet-count", "", "DELETE")
        .required(Param.header("X-Signature"), String.class)
        .to(given -> { handler.class_(given.get(0)); return Reply.of(204); });
  }

  private static Hook settled(ShopWebhooks handler) {
    return Hook.of("settled", "", "POST")
        .body(
            Content.form("application/x-www-form-urlencoded").jsonMember("pet"), SettledBody.class)
        .to(given -> { handler.settled(given.get(0)); return Reply.of(204); });
  }

  private static Hook picture(ShopWebhooks handler) {
    return Hook.of("picture", "", "PUT")
        .body(Content.bytes("multipart/form-data"), byte[].class)
        .to(given -> handler.picture(given.get(0)));
  }

  private static Hook onData(ShopWebhooks handler) {
    return Hook.of("onData", "/data/{stream}", "POST")
        .required(Param.path("stream"), Long.class)
        .body(Content.json("application/json"), new TypeReference<List<Pet>>() {})
        .to(given -> { handler.onData(given.get(0), given.get(1)); return Reply.of(204); });
  }

  private static Hook onEnd(ShopWebhooks handler) {
    return Hook.of("subscribe/onEnd", "", "POST")
        .to(given -> { handler.onEnd(); return Reply.of(204); });
  }

  private static Hook onEnd2(ShopWebhooks handler) {
    return Hook.of("feed/onEnd", "", "POST")
        .to(given -> { handler.onEnd2(); return Reply.of(204); });
  }
}
