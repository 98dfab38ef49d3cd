package dev.lockstep.api.cases;

import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.api.model.Operation;
import java.util.List;

/**
 * One thing to try: in this state, this request must get that answer.
 *
 * @param id unique in a document, readable, and the same in every build
 * @param state what must be so at the server beforehand; a Java identifier mostly
 * @param credentials what is shown; empty if nothing is needed, or left out on purpose
 * @param inputs what a caller of the operation passes
 * @param wire the request as it must stand on the wire
 * @param side who takes part
 * @param origin where it was taken from
 * @param why in a sentence, what it is that gets this answer
 */
public record Case(
    String id,
    Operation operation,
    String state,
    List<Credential> credentials,
    Inputs inputs,
    Wire wire,
    Answer answer,
    Side side,
    Origin origin,
    String why) {

  /** Who takes part. */
  public enum Side {
    /** The typed client sends it and reads the answer; the server gets it and answers it. */
    BOTH,
    /** A typed client cannot send it; the server gets it as it is, the client reads the answer. */
    WIRE,
    /** A typed client neither asks for this answer nor reads it; the server gets it as it is. */
    SERVER
  }

  /** Where a case was taken from. */
  public enum Origin {
    /** A named example of the document. */
    EXAMPLE,
    /** Derived from a schema. */
    DERIVED,
    /** A request that is wrong on purpose. */
    NEGATIVE,
    /** A matter of credentials. */
    AUTH
  }

  /** The documented status that it is about: {@code 200}, {@code 4XX}, {@code default}. */
  public String status() {
    return answer.response().status();
  }

  /** The method, the path and the documented status. */
  public String covers() {
    return operation.method() + " " + operation.path() + " " + status();
  }

  @Override
  public String toString() {
    return id;
  }
}
