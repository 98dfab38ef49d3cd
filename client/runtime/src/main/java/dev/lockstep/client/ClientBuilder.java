package dev.lockstep.client;

import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.call.HeaderValues;
import dev.lockstep.client.call.Settings;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.JdkTransport;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.http.Transport;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.retry.RetryBudget;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes a client. The client is immutable, safe for use by many threads, and to be made once.
 *
 * @param <C> the generated client
 */
public final class ClientBuilder<C> {
  private static final int MAX_PAGES = 10_000;

  private final Api api;
  private final Function<Calls, C> factory;
  private final List<Auth> auths = new ArrayList<>();

  private String baseUrl;
  private List<Auth> inheritedAuths = List.of();
  private Timeouts timeouts = Timeouts.defaults();
  private int maxPages = MAX_PAGES;
  private Retries retries = Retries.defaults();
  private RetryBudget budget = new RetryBudget();
  private Time time = Time.SYSTEM;
  private Optional<Transport> transport = Optional.empty();
  private Headers headers = Headers.none().with("User-Agent", "lockstep-client");

  /** For the client of an API; generated code is its only user. */
  public ClientBuilder(Api api, Function<Calls, C> factory) {
    this.api = api;
    this.factory = factory;
    this.baseUrl = api.server();
  }

  /** A client that differs in some settings and shares the connections; see {@code with}. */
  public static <C> C derive(
      Api api, Function<Calls, C> factory, Calls from, Consumer<? super ClientBuilder<C>> change) {
    Settings settings = from.settings();
    ClientBuilder<C> builder = new ClientBuilder<>(api, factory);
    builder.baseUrl = settings.baseUrl();
    builder.inheritedAuths = settings.credentials().auths();
    builder.timeouts = settings.timeouts();
    builder.maxPages = settings.maxPages();
    builder.retries = settings.retries();
    builder.budget = settings.budget();
    builder.time = settings.time();
    builder.transport = Optional.of(settings.transport());
    builder.headers = settings.headers();
    change.accept(builder);
    return builder.build();
  }

  /** Where the API is, such as {@code https://api.example.com/v1}. */
  public ClientBuilder<C> baseUrl(String url) {
    baseUrl = url;
    return this;
  }

  /** Where the API is. */
  public ClientBuilder<C> baseUrl(URI url) {
    return baseUrl(url.toString());
  }

  /**
   * With a credential; one for each kind that is needed. In a derived client, those given here take
   * the place of all that it would inherit.
   */
  public ClientBuilder<C> auth(Auth auth) {
    auths.add(auth);
    return this;
  }

  /** With other time limits. */
  public ClientBuilder<C> timeouts(UnaryOperator<Timeouts> change) {
    timeouts = change.apply(timeouts);
    return this;
  }

  /** With another number of retries, or other waits before them; {@code max(0)} for none. */
  public ClientBuilder<C> retries(UnaryOperator<Retries> change) {
    retries = change.apply(retries);
    return this;
  }

  /** With a header on every call. */
  public ClientBuilder<C> header(String name, String value) {
    headers = headers.with(name, HeaderValues.checked(name, value));
    return this;
  }

  /** With another limit than 10,000 on how many pages of one collection are read. */
  public ClientBuilder<C> maxPages(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("The limit on pages is not positive: " + limit);
    }
    maxPages = limit;
    return this;
  }

  /** With another transport than the JDK's. The client does not close it. */
  public ClientBuilder<C> transport(Transport other) {
    transport = Optional.of(other);
    return this;
  }

  /** By another clock, for tests. */
  ClientBuilder<C> time(Time other) {
    time = other;
    return this;
  }

  /**
   * The client.
   *
   * @throws IllegalStateException if there is no base URL, or none that can be called
   */
  public C build() {
    URI home = home();
    List<Auth> shown = auths.isEmpty() ? inheritedAuths : List.copyOf(auths);
    Credentials credentials = new Credentials(api.schemes(), shown, home);
    return factory.apply(
        new Calls(
            new Settings(
                home.toString().replaceAll("/+$", ""),
                credentials,
                headers,
                timeouts,
                maxPages,
                transport.orElseGet(() -> new JdkTransport(timeouts.connect())),
                transport.isEmpty(),
                time,
                retries,
                budget)));
  }

  private URI home() {
    String start = baseUrl.toLowerCase(Locale.ROOT);
    if (!start.startsWith("http://") && !start.startsWith("https://")) {
      throw new IllegalStateException(
          "The client of " + api.name() + " needs a baseUrl that starts with http:// or https://");
    }
    URI url = URI.create(baseUrl);
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalStateException(
          "The baseUrl of " + api.name() + " has more than scheme, host, port and path");
    }
    return url;
  }
}
