package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape that is built when it is first needed, so that shapes may contain themselves. */
final class NamedShape implements Shape {
  private final String name;
  private final Supplier<Shape> supplier;
  private volatile @Nullable Shape shape;

  NamedShape(String name, Supplier<Shape> supplier) {
    this.name = name;
    this.supplier = supplier;
  }

  @Override
  public void check(JsonNode value, Report report) {
    shape().check(value, report);
  }

  @Override
  public Shape bare() {
    return shape().bare();
  }

  /** Building it twice does no harm, so threads need not wait for each other. */
  private Shape shape() {
    Shape known = shape;
    if (known == null) {
      known = supplier.get();
      shape = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
