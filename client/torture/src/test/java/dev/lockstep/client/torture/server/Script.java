package dev.lockstep.client.torture.server;

import java.io.IOException;
import java.util.List;

/** What a server does with a request. */
@FunctionalInterface
public interface Script {

  /** Answers, or does whatever else it likes with the connection. */
  void play(Heard heard, Wire wire) throws IOException;

  /** One script after the other, and the last for all that come later. */
  static Script inTurn(Script... scripts) {
    List<Script> turns = List.of(scripts);
    return (heard, wire) -> turns.get(Math.min(heard.number(), turns.size()) - 1).play(heard, wire);
  }

  /** An answer without a fault. */
  static Script answer(int status, String body, String... headers) {
    return (heard, wire) -> wire.answer(status, body, headers);
  }

  /** A thing without a fault. */
  static Script thing() {
    return answer(200, "{\"id\":\"1\",\"name\":\"Ada\"}", "Content-Type: application/json");
  }
}
