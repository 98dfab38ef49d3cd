package dev.lockstep.client.torture.caller;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import stock.jdk.ApiClient;
import stock.jdk.ApiException;
import stock.jdk.api.ThingsApi;
import stock.jdk.model.Colour;
import stock.jdk.model.Shape;
import stock.jdk.model.Thing;

/** What openapi-generator makes with {@code java/native}. */
final class StockNative implements Caller {
  private final ThingsApi things;

  StockNative(Setup setup) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(setup.url());
    setup.limit().ifPresent(limit -> client.setConnectTimeout(limit).setReadTimeout(limit));
    things = new ThingsApi(client);
  }

  @Override
  @SuppressWarnings("NullAway") // What happens to those who do not check is a scenario.
  public Seen get(@Nullable String id) throws ApiException {
    return seen(things.getThing(id));
  }

  @Override
  public void copy(String id) throws ApiException {
    things.replaceThing(id, things.getThing(id), null);
  }

  @Override
  public void create(String name, String key) throws ApiException {
    things.createThing(thing(name), key.isEmpty() ? null : key);
  }

  @Override
  public void note(String name) throws ApiException {
    things.createNote(thing(name));
  }

  @Override
  public void replace(String id, String etag) throws ApiException {
    things.replaceThing(id, thing("Ada"), etag);
  }

  @Override
  public Path download(String id, Path folder) throws ApiException {
    return things.download(id).toPath();
  }

  @Override
  public void upload(String id, Path file) throws ApiException {
    things.upload(id, file.toFile());
  }

  @Override
  public Seen secret(Place place) {
    throw Caller.lacks("credentials");
  }

  @Override
  public Seen preferences(String session) throws ApiException {
    return seen(things.getPreferences(session));
  }

  @Override
  public OptionalInt status(Throwable thrown) {
    return thrown instanceof ApiException e && e.getCode() != 0
        ? OptionalInt.of(e.getCode())
        : OptionalInt.empty();
  }

  private static Thing thing(String name) {
    return new Thing().id("1").name(name);
  }

  private static Seen seen(@Nullable Thing thing) {
    return thing == null
        ? Seen.NULL
        : new Seen(thing.getName(), colour(thing.getColour()), kind(thing.getShape()));
  }

  private static String colour(@Nullable Colour colour) {
    return colour == null ? "" : colour.getValue();
  }

  private static String kind(@Nullable Shape shape) {
    return shape == null
        ? ""
        : shape.getActualInstance().getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
