package dev.lockstep.client;

import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.call.Settings;
import dev.lockstep.client.cookie.CookieJar;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.Interceptor;
import dev.lockstep.client.http.JdkTransport;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.http.Transport;
import dev.lockstep.client.observe.ExchangeListener;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.retry.RetryBudget;
import dev.lockstep.client.stage.Stages;
import dev.lockstep.client.stage.Watch;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes a client. The client is immutable, safe for use by many threads, and to be made once.
 *
 * @param <C> the generated client
 */
public final class ClientBuilder<C> {
  private static final int MAX_PAGES = 10_000;
  private static final int MAX_REDIRECTS = 5;

  private final Api api;
  private final Function<Calls, C> factory;
  private final List<Auth> auths = new ArrayList<>();
  private final List<Interceptor> interceptors = new ArrayList<>();
  private final List<ExchangeListener> listeners = new ArrayList<>();

  private Optional<String> baseUrl = Optional.empty();
  private Optional<Environment> environment = Optional.empty();
  private List<Auth> inheritedAuths = List.of();
  private Timeouts timeouts = Timeouts.defaults();
  private int maxPages = MAX_PAGES;
  private Retries retries = Retries.defaults();
  private RetryBudget budget = new RetryBudget();
  private int redirects = MAX_REDIRECTS;
  private Optional<CookieJar> cookies = Optional.empty();
  private Optional<Consumer<HttpClient.Builder>> setup = Optional.empty();
  private String proxyLogin = "";
  private Time time = Time.SYSTEM;
  private Optional<Transport> transport = Optional.empty();
  private Headers headers = Headers.none().with("User-Agent", "lockstep-client");

  /** For the client of an API; generated code is its only user. */
  public ClientBuilder(Api api, Function<Calls, C> factory) {
    this.api = api;
    this.factory = factory;
  }

  /** A client that differs in some settings and shares the connections; see {@code with}. */
  public static <C> C derive(
      Api api, Function<Calls, C> factory, Calls from, Consumer<? super ClientBuilder<C>> change) {
    Settings settings = from.settings();
    ClientBuilder<C> builder = new ClientBuilder<>(api, factory);
    builder.baseUrl = Optional.of(settings.baseUrl()).filter(url -> settings.relocated());
    builder.inheritedAuths = settings.stages().credentials().auths();
    builder.timeouts = settings.timeouts();
    builder.maxPages = settings.maxPages();
    builder.retries = settings.retries();
    Stages stages = settings.stages();
    builder.budget = stages.budget();
    builder.redirects = stages.redirects();
    builder.cookies = stages.cookies();
    builder.interceptors.addAll(stages.interceptors());
    builder.listeners.addAll(stages.watch().listeners());
    builder.time = stages.time();
    builder.transport = Optional.of(settings.stages().transport());
    builder.headers = settings.headers();
    change.accept(builder);
    return builder.build();
  }

  /**
   * With what is set outside the program, where it is not said here: for an API that is called
   * PetStore, system properties such as {@code petStore.baseUrl}, or else environment variables
   * such as {@code PET_STORE_BASE_URL}. Credentials are {@code apiKey}, {@code token}, {@code user}
   * with {@code password}, and {@code clientId} with {@code clientSecret}.
   */
  public ClientBuilder<C> fromEnv() {
    return fromEnv(System::getProperty, System::getenv);
  }

  ClientBuilder<C> fromEnv(
      UnaryOperator<@Nullable String> property, UnaryOperator<@Nullable String> variable) {
    environment = Optional.of(new Environment(api.name(), property, variable));
    return this;
  }

  /**
   * Where the API is, such as {@code https://api.example.com/v1}: all of it, the operations too
   * that the document has at another server.
   */
  public ClientBuilder<C> baseUrl(String url) {
    baseUrl = Optional.of(url);
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
    headers = headers.with(name, value);
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

  /** With another limit than 5 on how many redirects of one call are followed; 0 for none. */
  public ClientBuilder<C> redirects(int limit) {
    redirects = limit;
    return this;
  }

  /** With a jar that keeps cookies; without one, what a server sets is not sent back. */
  public ClientBuilder<C> cookies(CookieJar jar) {
    cookies = Optional.of(jar);
    return this;
  }

  /** With one more interceptor, behind those that there are. */
  public ClientBuilder<C> interceptor(Interceptor interceptor) {
    interceptors.add(interceptor);
    return this;
  }

  /** With one more listener, who is told what happens to calls. */
  public ClientBuilder<C> listener(ExchangeListener listener) {
    listeners.add(listener);
    return this;
  }

  /** Through other proxies than those that the JVM is set up with. */
  public ClientBuilder<C> proxy(ProxySelector selector) {
    return connecting(jdk -> jdk.proxy(selector));
  }

  /**
   * With a user and a password for the proxy. For https the JVM must allow it too: {@code
   * -Djdk.http.auth.tunneling.disabledSchemes=}.
   */
  public ClientBuilder<C> proxyLogin(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    proxyLogin = "Basic " + Base64.getEncoder().encodeToString(pair);
    return connecting(jdk -> {});
  }

  /** With other certificates: whom the client trusts, and which it shows itself. */
  public ClientBuilder<C> sslContext(SSLContext context) {
    return connecting(jdk -> jdk.sslContext(context));
  }

  private ClientBuilder<C> connecting(Consumer<HttpClient.Builder> more) {
    setup = Optional.of(setup.<Consumer<HttpClient.Builder>>map(s -> s.andThen(more)).orElse(more));
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
   * @throws IllegalStateException if there is no base URL, or none that can be called; or if a
   *     proxy or certificates are set for connections that are there already
   */
  public C build() {
    URI home = home();
    List<Auth> shown = auths.isEmpty() ? inheritedAuths : List.copyOf(auths);
    if (shown.isEmpty()) {
      shown = environment.map(Environment::auths).orElse(List.of());
    }
    Stages stages =
        new Stages(
            new Credentials(api.schemes(), shown, home),
            budget,
            redirects,
            cookies,
            List.copyOf(interceptors),
            new Watch(List.copyOf(listeners), time),
            transport.orElseGet(this::jdkTransport));
    String url = home.toString().replaceAll("/+$", "");
    boolean owned = transport.isEmpty();
    boolean relocated = told().isPresent();
    return factory.apply(
        new Calls(
            new Settings(url, relocated, headers, timeouts, retries, maxPages, owned, stages)));
  }

  private Transport jdkTransport() {
    return new JdkTransport(timeouts.connect(), setup.orElse(jdk -> {}), proxyLogin);
  }

  /** Where the API is, if the document is not to decide. */
  private Optional<String> told() {
    return baseUrl.or(() -> environment.flatMap(Environment::baseUrl));
  }

  private URI home() {
    if (transport.isPresent() && setup.isPresent()) {
      throw new IllegalStateException("Proxy and certificates belong to connections of one's own");
    }
    try {
      URI url = new URI(told().orElse(api.server()));
      boolean more =
          url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null;
      if (String.valueOf(url.getScheme()).matches("(?i)https?") && url.getHost() != null && !more) {
        return url;
      }
    } catch (URISyntaxException e) {
      // What it says would show a password in it.
    }
    throw new IllegalStateException(
        "The client of "
            + api.name()
            + " needs a baseUrl of http:// or https://, host, port and path, and nothing else");
  }
}
