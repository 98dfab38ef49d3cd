package dev.lockstep.api.cases;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The contract cases of a document. Every documented status of every operation has at least one, or
 * is uncovered with a reason.
 *
 * @param all in document order; the ids are unique
 * @param uncovered in document order
 */
public record Cases(List<Case> all, List<Uncovered> uncovered) {

  /** Derives them; the same document gives the same cases. */
  public static Cases of(ApiModel model) {
    List<Case> all = new ArrayList<>();
    List<Uncovered> uncovered = new ArrayList<>();
    Deriver deriver = new Deriver(model);
    for (Operation operation : model.operations()) {
      for (Response response : operation.responses()) {
        ResponseCases derived = new ResponseCases(deriver, operation, response);
        List<Case> cases = derived.derive();
        all.addAll(cases);
        if (cases.isEmpty()) {
          uncovered.add(new Uncovered(covers(operation, response), derived.reason()));
        }
      }
    }
    return new Cases(List.copyOf(all), List.copyOf(uncovered));
  }

  /** The names of all states, in document order. */
  public Set<String> states() {
    Set<String> states = new LinkedHashSet<>();
    all.forEach(c -> states.add(c.state()));
    return states;
  }

  private static String covers(Operation operation, Response response) {
    return operation.method() + " " + operation.path() + " " + response.status();
  }
}
