package dev.lockstep.client.stage;

import dev.lockstep.client.http.HttpAnswer;
import java.io.IOException;

/** One step between a call and the wire; it may change the call, or make it more than once. */
@FunctionalInterface
interface Stage {

  /** Handles a call by handing it on, or not. */
  HttpAnswer handle(Pending call, Next next) throws IOException, InterruptedException;

  /** The rest of the way. */
  @FunctionalInterface
  interface Next {
    HttpAnswer proceed(Pending call) throws IOException, InterruptedException;
  }
}
