package dev.lockstep.client.webhook.read;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What people call the values of a Java type. */
final class Kinds {
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(int.class, "a whole number of 32 bits"),
          Map.entry(Integer.class, "a whole number of 32 bits"),
          Map.entry(long.class, "a whole number of 64 bits"),
          Map.entry(Long.class, "a whole number of 64 bits"),
          Map.entry(BigInteger.class, "a whole number"),
          Map.entry(float.class, "a number"),
          Map.entry(Float.class, "a number"),
          Map.entry(double.class, "a number"),
          Map.entry(Double.class, "a number"),
          Map.entry(BigDecimal.class, "a number"),
          Map.entry(boolean.class, "true or false"),
          Map.entry(Boolean.class, "true or false"),
          Map.entry(String.class, "a text"),
          Map.entry(byte[].class, "a text in base64"),
          Map.entry(LocalDate.class, "a date"),
          Map.entry(OffsetDateTime.class, "a date and time"),
          Map.entry(UUID.class, "a UUID"),
          Map.entry(URI.class, "a URI"));

  private Kinds() {}

  static String of(Class<?> type) {
    String name = NAMES.get(type);
    if (name != null) {
      return name;
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    boolean builder = type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null;
    Class<?> model = builder ? type.getEnclosingClass() : type;
    return Map.class.isAssignableFrom(type) ? "an object" : "a " + model.getSimpleName();
  }
}
