package dev.lockstep.client.torture.caller;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import stock.spring.ApiClient;
import stock.spring.api.ThingsApi;
import stock.spring.auth.ApiKeyAuth;
import stock.spring.model.Problem;
import stock.spring.model.Thing;

/** What openapi-generator makes with {@code java/restclient}. */
final class StockRest implements Caller {
  private final ThingsApi things;

  StockRest(Setup setup) {
    ApiClient client = setup.limit().map(l -> new ApiClient(limited(l))).orElseGet(ApiClient::new);
    client.setBasePath(setup.url());
    client.setBearerToken(setup::token);
    for (String scheme : new String[] {"headerKey", "queryKey", "cookieKey"}) {
      ((ApiKeyAuth) client.getAuthentication(scheme)).setApiKey(Setup.KEY);
    }
    things = new ThingsApi(client);
  }

  private static RestClient limited(Duration limit) {
    HttpClient transport = HttpClient.newBuilder().connectTimeout(limit).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(transport);
    factory.setReadTimeout(limit);
    return ApiClient.buildRestClientBuilder().requestFactory(factory).build();
  }

  @Override
  @SuppressWarnings("NullAway") // What happens to those who do not check is a scenario.
  public Seen get(@Nullable String id) {
    return Stock.seen(things.getThing(id));
  }

  @Override
  public void copy(String id) {
    things.replaceThing(id, things.getThing(id), null);
  }

  @Override
  public void create(String name, String key) {
    things.createThing(Stock.thing(name), key.isEmpty() ? null : key);
  }

  @Override
  public void note(String name) {
    things.createNote(Stock.thing(name));
  }

  @Override
  public void replace(String id, String etag) {
    things.replaceThing(id, Stock.thing("Ada"), etag);
  }

  @Override
  public Path download(String id, Path folder) {
    return things.download(id).toPath();
  }

  @Override
  public void upload(String id, Path file) {
    things.upload(id, file.toFile());
  }

  @Override
  public Seen secret(Place place) {
    Thing thing =
        switch (place) {
          case HEADER -> things.getByHeader();
          case QUERY -> things.getByQuery();
          case COOKIE -> things.getByCookie();
          case TOKEN -> things.getByToken();
        };
    return Stock.seen(thing);
  }

  @Override
  public Seen preferences(String session) {
    return Stock.seen(things.getPreferences(session));
  }

  @Override
  public OptionalInt status(Throwable thrown) {
    return thrown instanceof RestClientResponseException e
        ? OptionalInt.of(e.getStatusCode().value())
        : OptionalInt.empty();
  }

  @Override
  public Optional<String> title(Throwable thrown) {
    return thrown instanceof RestClientResponseException e
        ? Optional.ofNullable(e.getResponseBodyAs(Problem.class)).map(Problem::getTitle)
        : Optional.empty();
  }
}
