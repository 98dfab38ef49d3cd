package dev.lockstep.client.call;

import dev.lockstep.client.http.Deadline;
import dev.lockstep.client.http.HttpCall;
import java.util.List;

/**
 * A call on its way through the stages.
 *
 * @param security the alternatives of the operation: lists of schemes needed together
 */
record Pending(HttpCall call, Deadline deadline, List<List<String>> security) {

  Pending with(HttpCall changed) {
    return new Pending(changed, deadline, security);
  }
}
