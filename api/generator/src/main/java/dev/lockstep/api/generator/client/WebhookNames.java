package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Webhook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is called for the webhooks and callbacks of a document.
 *
 * @param interfaceName the interface with a method for each
 * @param hooksClass the class that describes them to the runtime
 * @param methods in document order
 */
record WebhookNames(String interfaceName, String hooksClass, List<WebhookMethod> methods) {

  static WebhookNames of(ApiModel model, String apiName, JavaTypes types) {
    List<Webhook> hooks = model.webhooks();
    List<String> ids = hooks.stream().map(hook -> hook.operation().id()).toList();
    UniqueNames names = JavaNames.unique(ids, JavaNames::memberName, Set.of("receiver"));
    Map<String, Integer> times = new HashMap<>();
    hooks.forEach(hook -> times.merge(key(hook, hook.name()), 1, Integer::sum));
    List<WebhookMethod> methods = new ArrayList<>();
    for (Webhook hook : hooks) {
      boolean alone = times.getOrDefault(key(hook, hook.name()), 0) == 1;
      String address = alone ? hook.name() : qualified(hook);
      methods.add(WebhookMethod.of(hook, address, names.of(hook.operation().id()), types));
    }
    return new WebhookNames(apiName + "Webhooks", apiName + "Hooks", List.copyOf(methods));
  }

  private static String key(Webhook hook, String name) {
    return hook.operation().method() + " " + name + WebhookMethod.suffix(hook);
  }

  /** Callbacks of several operations may bear one name. */
  private static String qualified(Webhook hook) {
    return hook.subscription()
        .map(call -> call.operationId() + "/" + hook.name())
        .orElse(hook.name());
  }
}
