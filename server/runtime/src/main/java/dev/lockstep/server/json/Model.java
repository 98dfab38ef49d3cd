package dev.lockstep.server.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An object of a document: two are equal if all of their properties are. */
public abstract class Model {

  /** For generated classes. */
  protected Model() {}

  /** The names of all properties, each with its value behind it. */
  protected abstract @Nullable Object[] allProperties();

  /** The names of those that are in no log: passwords. */
  protected Set<String> hiddenProperties() {
    return Set.of();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Model that
        && getClass() == that.getClass()
        && Arrays.deepEquals(allProperties(), that.allProperties());
  }

  @Override
  public final int hashCode() {
    return Arrays.deepHashCode(allProperties());
  }

  /** The properties that are present, without those that are hidden. */
  @Override
  public final String toString() {
    @Nullable Object[] all = allProperties();
    StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "{", "}");
    for (int i = 0; i + 1 < all.length; i += 2) {
      Object value = all[i + 1];
      if (value != null && hiddenProperties().contains(all[i])) {
        text.add(all[i] + "=***");
      } else if (value instanceof byte[] bytes) {
        text.add(all[i] + "=" + bytes.length + " bytes");
      } else if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
        text.add(all[i] + "=" + value);
      }
    }
    return text.toString();
  }
}
