package dev.lockstep.client.torture.caller;

import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.Token;
import dev.lockstep.client.auth.TokenSource;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.page.Page;
import dev.lockstep.client.torture.ours.ThingsClient;
import dev.lockstep.client.torture.ours.TortureClient;
import dev.lockstep.client.torture.ours.model.Circle;
import dev.lockstep.client.torture.ours.model.Colour;
import dev.lockstep.client.torture.ours.model.Shape;
import dev.lockstep.client.torture.ours.model.Thing;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The client that this repository generates. */
final class Ours implements Caller {
  private final TortureClient client;
  private final ThingsClient things;

  Ours(Setup setup) {
    ClientBuilder<TortureClient> builder =
        TortureClient.builder()
            .baseUrl(setup.url())
            .auth(Auth.apiKey(Setup.KEY))
            .auth(Auth.bearer(TokenSource.refreshing(() -> fetched(setup))));
    setup.limit().ifPresent(limit -> limit(builder, limit));
    client = builder.build();
    things = client.things();
  }

  private static Token fetched(Setup setup) {
    return Token.of(setup.token(), Duration.ofHours(1));
  }

  private static void limit(ClientBuilder<?> builder, Duration limit) {
    builder.timeouts(t -> t.connect(limit).response(limit).bodyIdle(limit).call(limit));
  }

  @Override
  @SuppressWarnings("NullAway") // What happens to those who do not check is a scenario.
  public Seen get(@Nullable String id) {
    return seen(things.getThing(id));
  }

  @Override
  public void copy(String id) {
    things.replaceThing(id, things.getThing(id));
  }

  @Override
  public void create(String name, String key) {
    if (key.isEmpty()) {
      things.createThing(thing(name));
    } else {
      things.createThing(thing(name), q -> q.idempotencyKey(key));
    }
  }

  @Override
  public void note(String name) {
    things.createNote(thing(name));
  }

  @Override
  public void replace(String id, String etag) {
    things.replaceThing(id, thing("Ada"), q -> q.ifMatch(etag));
  }

  @Override
  public List<String> all() {
    return names(things.listThings());
  }

  @Override
  public List<String> linked() {
    return names(things.listLinked());
  }

  private static List<String> names(Page<Thing> page) {
    return page.all().stream().map(Thing::name).toList();
  }

  @Override
  public Path download(String id, Path folder) {
    try (Download download = things.download(id)) {
      return download.saveTo(folder);
    }
  }

  @Override
  public void upload(String id, Path file) {
    things.upload(id, Upload.of(file));
  }

  @Override
  public void uploadOnce(String id, InputStream bytes, long length) {
    things.upload(id, Upload.once(bytes, length));
  }

  @Override
  public Seen secret(Place place) {
    return seen(
        switch (place) {
          case HEADER -> things.getByHeader();
          case QUERY -> things.getByQuery();
          case COOKIE -> things.getByCookie();
          case TOKEN -> things.getByToken();
        });
  }

  @Override
  public Seen preferences(String session) {
    return seen(things.getPreferences(session));
  }

  @Override
  public OptionalInt status(Throwable thrown) {
    return thrown instanceof ApiStatusException e
        ? OptionalInt.of(e.status())
        : OptionalInt.empty();
  }

  @Override
  public Optional<String> title(Throwable thrown) {
    return thrown instanceof ApiStatusException e
        ? Optional.of(e.problem().title())
        : Optional.empty();
  }

  @Override
  public void close() {
    client.close();
  }

  private static Thing thing(String name) {
    return Thing.builder().id("1").name(name).build();
  }

  private static Seen seen(Thing thing) {
    return new Seen(
        thing.name(),
        thing.colour().map(Colour::value).orElse(""),
        thing.shape().map(Ours::kind).orElse(""));
  }

  private static String kind(Shape shape) {
    return shape instanceof Shape.Unknown unknown
        ? unknown.value().path("kind").asText()
        : shape instanceof Circle ? "circle" : "square";
  }
}
