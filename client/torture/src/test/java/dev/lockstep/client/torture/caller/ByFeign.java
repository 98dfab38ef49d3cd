package dev.lockstep.client.torture.caller;

import feign.Feign;
import feign.FeignException;
import feign.Request;
import feign.Response;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import stock.spring.model.Thing;

/** Feign with Jackson and its own HTTP client. */
final class ByFeign implements Caller {
  private final FeignThings things;
  private final Setup setup;

  ByFeign(Setup setup) {
    this.setup = setup;
    Feign.Builder builder =
        Feign.builder().encoder(new JacksonEncoder()).decoder(new JacksonDecoder());
    setup.limit().ifPresent(limit -> builder.options(options(limit)));
    things = builder.target(FeignThings.class, setup.url());
  }

  private static Request.Options options(Duration limit) {
    return new Request.Options(limit, limit, true);
  }

  @Override
  public Seen get(@Nullable String id) {
    return Stock.seen(things.get(id));
  }

  @Override
  public void copy(String id) {
    things.replace(id, things.get(id));
  }

  @Override
  public void create(String name, String key) {
    things.create(key.isEmpty() ? null : key, Stock.thing(name));
  }

  @Override
  public void note(String name) {
    things.note(Stock.thing(name));
  }

  @Override
  public void replace(String id, String etag) {
    things.replace(id, etag, Stock.thing("Ada"));
  }

  @Override
  public long size(String id, Path folder) throws IOException {
    try (Response response = things.download(id);
        InputStream body = response.body().asInputStream()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  @Override
  public void upload(String id, Path file) throws IOException {
    things.upload(id, Files.readAllBytes(file));
  }

  @Override
  public Seen secret(Place place) {
    Thing thing =
        switch (place) {
          case HEADER -> things.byHeader(Setup.KEY);
          case QUERY -> things.byQuery(Setup.KEY);
          case COOKIE -> things.byCookie(Setup.KEY);
          case TOKEN -> things.byToken(setup.token());
        };
    return Stock.seen(thing);
  }

  @Override
  public Seen preferences(String session) {
    return Stock.seen(things.preferences(session));
  }

  @Override
  public OptionalInt status(Throwable thrown) {
    return thrown instanceof FeignException e && e.status() > 0
        ? OptionalInt.of(e.status())
        : OptionalInt.empty();
  }
}
