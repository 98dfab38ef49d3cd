package dev.lockstep.api.generator.client;

import dev.lockstep.api.model.Operation;
import java.util.List;
import java.util.Optional;

/**
 * The method of one operation. It takes the required arguments in order, then any number of lambdas
 * in which the caller chooses what is optional.
 *
 * @param required path, query, header and cookie parameters in this order, the body last
 * @param optional what the params class has setters for, in the same order
 * @param paramsClass the simple name of the params class; empty if nothing is optional
 * @param constant the name of the constant that describes the operation
 * @param body how the request's body is written; empty if there is none
 * @param paging how it pages; empty if it does not
 */
public record ClientOperation(
    Operation operation,
    String method,
    List<ClientArgument> required,
    List<ClientArgument> optional,
    String paramsClass,
    String constant,
    Optional<ClientBody> body,
    ClientResult result,
    Optional<ClientPaging> paging) {

  /** Whether it gives pages, as the document says so; else it gives them besides what it gives. */
  boolean isPaged() {
    return paging.isPresent() && operation.page().isPresent();
  }

  /** Whether there are optional arguments. */
  public boolean hasParams() {
    return !optional.isEmpty();
  }
}
