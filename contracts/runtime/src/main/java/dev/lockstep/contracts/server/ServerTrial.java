package dev.lockstep.contracts.server;

import dev.lockstep.api.cases.Case;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.contracts.check.AnswerCheck;
import dev.lockstep.contracts.check.Difference;
import dev.lockstep.contracts.check.Got;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** Tries cases on a running server. */
final class ServerTrial {
  private static final int REFUSED_UNREAD = 413;
  private static final int ATTEMPTS = 5;

  private final AnswerCheck check;

  ServerTrial(ApiModel model) {
    this.check = new AnswerCheck(model);
  }

  /** Sends the case as it is written. */
  void send(URI server, Case one) {
    hold(one, got(server, one, one.answer().status() == REFUSED_UNREAD ? ATTEMPTS : 1));
  }

  /** A server that refuses a body unread may reset the connection before its answer is through. */
  private static Got got(URI server, Case one, int attempts) {
    try {
      return RawRequest.send(server, one.wire(), Preference.of(one));
    } catch (UncheckedIOException e) {
      if (attempts == 1) {
        throw new AssertionError(heading(one) + "\n  there is no answer: " + e.getMessage(), e);
      }
      return got(server, one, attempts - 1);
    }
  }

  /** Refuses an answer that is not what the document says. */
  void hold(Case one, Got got) {
    Difference.refuse(heading(one), check.of(one, got));
  }

  /** Where nobody can be held to what the document says. */
  List<String> contradictions(Case one) {
    return check.contradictions(one).stream().map(Difference::toString).toList();
  }

  static String heading(Case one) {
    return one.id() + ": " + one.covers() + ": what is answered (" + one.why() + ")";
  }
}
