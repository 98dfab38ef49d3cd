package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Answer;
import dev.lockstep.api.cases.Credential;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.model.Operation;
import java.util.List;
import java.util.Map;

/**
 * One call of one operation with the answer that it gets.
 *
 * @param id says which one it is
 * @param headers what the answer's headers hold, by their name
 * @param handled whether a handler answers; the server itself refuses what is not
 */
record Exchange(
    String id,
    Operation operation,
    List<Credential> credentials,
    Inputs inputs,
    Answer answer,
    Map<String, JsonNode> headers,
    boolean handled) {

  static final String TURN = " turn ";

  /** Whether its values are more than those of a contract case. */
  boolean isVaried() {
    return id.contains(TURN);
  }

  @Override
  public String toString() {
    return id;
  }
}
