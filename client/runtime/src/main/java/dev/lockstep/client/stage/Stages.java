package dev.lockstep.client.stage;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.cookie.CookieJar;
import dev.lockstep.client.http.Interceptor;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.http.Transport;
import dev.lockstep.client.retry.RetryBudget;
import java.util.List;
import java.util.Optional;

/**
 * What the stages of a client go by.
 *
 * @param budget what retries may cost, together with the clients that this one was derived from
 * @param redirects how many are followed for one call
 * @param cookies what is kept of them, if they are kept
 * @param interceptors the first sees a request first
 * @param watch who is told what happens, and what limits and waits go by
 */
public record Stages(
    Credentials credentials,
    RetryBudget budget,
    int redirects,
    Optional<CookieJar> cookies,
    List<Interceptor> interceptors,
    Watch watch,
    Transport transport) {

  /** What limits and waits go by. */
  public Time time() {
    return watch.time();
  }
}
