package dev.lockstep.contracts.server;

import dev.lockstep.api.cases.Case;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.contracts.check.AnswerCheck;
import dev.lockstep.contracts.check.Difference;
import dev.lockstep.contracts.check.Got;
import java.net.URI;

/** Tries cases on a running server. */
final class ServerTrial {
  private final AnswerCheck check;
  private final RawRequest raw = new RawRequest();

  ServerTrial(ApiModel model) {
    this.check = new AnswerCheck(model);
  }

  /** Sends the case as it is written. */
  void send(URI server, Case one) {
    hold(one, raw.send(server, one.wire()));
  }

  /** Refuses an answer that is not what the document says. */
  void hold(Case one, Got got) {
    Difference.refuse(heading(one), check.of(one, got));
  }

  static String heading(Case one) {
    return one.id() + ": " + one.covers() + ": what is answered (" + one.why() + ")";
  }
}
