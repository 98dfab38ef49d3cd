package dev.lockstep.api.model;

import java.util.Optional;

/**
 * What the server asks of an endpoint of a client's: a webhook or a callback.
 *
 * @param name its key in the document
 * @param subscription what a callback belongs to; empty for a webhook
 * @param operation what is asked; its path is the name
 */
public record Webhook(String name, Optional<Subscription> subscription, Operation operation) {

  /**
   * The call of a client that has it called back.
   *
   * @param operationId the id of the operation that is called
   * @param expression the URL that is called back, with runtime expressions in braces
   */
  public record Subscription(String operationId, String expression) {}
}
