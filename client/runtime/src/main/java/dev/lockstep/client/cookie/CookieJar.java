package dev.lockstep.client.cookie;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cookies that servers have set, in memory. It is safe for use by many threads, and belongs to
 * a client and to those derived from it, unless it is given to others too.
 *
 * <p>The list of public suffixes is not known: a cookie for all of {@code co.uk} would be taken.
 */
public final class CookieJar {
  private static final int MOST = 1000;

  private final List<Cookie> cookies = new ArrayList<>();

  private CookieJar() {}

  /** A jar that is empty, and is lost with the process. */
  public static CookieJar inMemory() {
    return new CookieJar();
  }

  /** Keeps what an answer sets, and drops what it ends. */
  public synchronized void store(URI from, List<String> setCookies, Instant now) {
    for (String header : setCookies) {
      Cookie.parse(header, from, now).ifPresent(cookie -> keep(cookie, now));
    }
  }

  /** The pairs of name and value for a request, those with longer paths first. */
  public synchronized List<String> pairs(URI to, Instant now) {
    cookies.removeIf(cookie -> !cookie.expires().isAfter(now));
    return cookies.stream()
        .filter(cookie -> cookie.isFor(to))
        .sorted(Comparator.comparing((Cookie cookie) -> -cookie.path().length()))
        .map(cookie -> cookie.name() + "=" + cookie.value())
        .toList();
  }

  /** Forgets everything. */
  public synchronized void clear() {
    cookies.clear();
  }

  private void keep(Cookie cookie, Instant now) {
    cookies.removeIf(old -> old.isReplacedBy(cookie));
    if (cookie.expires().isAfter(now)) {
      cookies.add(cookie);
    }
    if (cookies.size() > MOST) {
      cookies.remove(0);
    }
  }
}
