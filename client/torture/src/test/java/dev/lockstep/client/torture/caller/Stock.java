package dev.lockstep.client.torture.caller;

import org.jspecify.annotations.Nullable;
import stock.spring.model.Colour;
import stock.spring.model.Shape;
import stock.spring.model.Thing;

/** The models of openapi-generator as Jackson reads them, which Feign is given too. */
final class Stock {
  private Stock() {}

  static Thing thing(String name) {
    return new Thing().id("1").name(name);
  }

  static Seen seen(@Nullable Thing thing) {
    return thing == null
        ? Seen.NULL
        : new Seen(thing.getName(), colour(thing.getColour()), kind(thing.getShape()));
  }

  private static String colour(@Nullable Colour colour) {
    return colour == null ? "" : colour.getValue();
  }

  private static String kind(@Nullable Shape shape) {
    return shape == null ? "" : shape.getKind();
  }
}
