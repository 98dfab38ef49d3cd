package dev.lockstep.api.cases;

import dev.lockstep.api.cases.Case.Side;
import dev.lockstep.api.cases.wire.Wire;
import java.util.function.UnaryOperator;

/**
 * What brings an answer about.
 *
 * @param inputs what a typed client passes
 * @param sent what the request on the wire is written from; differs where no client can send it
 * @param change what is changed on the wire
 */
record Cause(
    Inputs inputs,
    Inputs sent,
    UnaryOperator<Wire> change,
    Side side,
    boolean negative,
    String why) {

  /** The inputs alone. */
  static Cause typed(Inputs inputs, String why) {
    return new Cause(inputs, inputs, UnaryOperator.identity(), Side.BOTH, false, why);
  }

  /** A request that is wrong in what a typed client can pass. */
  static Cause wrong(Inputs inputs, String why) {
    return new Cause(inputs, inputs, UnaryOperator.identity(), Side.BOTH, true, why);
  }

  /** A request that no typed client can send. */
  static Cause raw(Inputs inputs, Inputs sent, UnaryOperator<Wire> change, String why) {
    return new Cause(inputs, sent, change, Side.WIRE, true, why);
  }

  Cause on(Side other) {
    return new Cause(inputs, sent, change, other, negative, why);
  }
}
