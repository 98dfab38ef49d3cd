package dev.lockstep.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that is of one of several types: by its discriminator, or else by its JSON kind and
 * the properties that it has.
 *
 * @param <T> the sealed interface of the union
 */
public abstract class UnionReader<T> extends StdDeserializer<T> {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Variants<T> variants;

  /** For a union of these variants. */
  protected UnionReader(Class<T> union, Variants<T> variants) {
    super(union);
    this.variants = variants;
  }

  @Override
  public final T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    JsonNode node = context.readTree(json);
    @Nullable JsonMappingException last = null;
    for (Variant<T> variant : variants.candidates(node)) {
      try {
        return variant.read().apply(node, context);
      } catch (JsonMappingException e) {
        last = e;
      }
    }
    if (variants.unknown != null) {
      return variants.unknown.apply(node);
    }
    throw last != null
        ? last
        : JsonMappingException.from(json, "No variant of " + handledType().getSimpleName());
  }

  /** Names without an order. */
  public static Set<String> names(String... names) {
    return Set.of(names);
  }

  /** The kinds of JSON values. */
  public enum Kind {
    OBJECT(JsonNode::isObject),
    ARRAY(JsonNode::isArray),
    STRING(JsonNode::isTextual),
    INTEGER(JsonNode::isIntegralNumber),
    NUMBER(JsonNode::isNumber),
    BOOLEAN(JsonNode::isBoolean),
    ANY(node -> true);

    @SuppressWarnings("ImmutableEnumChecker") // A question without state.
    private final Predicate<JsonNode> fits;

    Kind(Predicate<JsonNode> fits) {
      this.fits = fits;
    }
  }

  private interface Read<T> {
    T apply(JsonNode node, DeserializationContext context) throws IOException;
  }

  /**
   * One of several.
   *
   * @param score how well a value fits; negative if it does not
   */
  private record Variant<T>(String label, ToIntFunction<JsonNode> score, Read<T> read) {}

  /**
   * The variants of a union, in the order of the document.
   *
   * @param <T> the sealed interface of the union
   */
  public static final class Variants<T> {
    private final String discriminator;
    private final Map<String, String> mapping = new HashMap<>();
    private final List<Variant<T>> all = new ArrayList<>();
    private Map<String, Set<String>> constants = new HashMap<>();
    private @Nullable Function<JsonNode, T> unknown;

    /**
     * None yet.
     *
     * @param discriminator the property that tells objects apart; empty if there is none
     */
    public Variants(String discriminator) {
      this.discriminator = discriminator;
    }

    /** A value of the discriminator stands for a class. */
    public Variants<T> mapping(String value, Class<? extends T> type) {
      mapping.put(value, type.getName());
      return this;
    }

    /** An object with a class of its own, and the names of its properties. */
    public Variants<T> object(Class<? extends T> type, Set<String> required, Set<String> known) {
      Map<String, Set<String>> ofThis = new HashMap<>();
      constants = ofThis;
      ToIntFunction<JsonNode> score = node -> score(node, required, known, ofThis);
      all.add(new Variant<>(type.getName(), score, (n, c) -> c.readTreeAsValue(n, type)));
      return this;
    }

    /** The few values that a property of the object before may have. */
    public Variants<T> constants(String property, String... values) {
      constants.put(property, names(values));
      return this;
    }

    /** Any other value, which a record wraps. */
    public <V> Variants<T> value(
        Kind kind, TypeReference<V> type, Function<V, ? extends T> wrapper) {
      Read<T> read =
          (node, context) -> {
            JavaType javaType = context.getTypeFactory().constructType(type);
            V value = context.readTreeAsValue(node, javaType);
            return wrapper.apply(value);
          };
      ToIntFunction<JsonNode> score =
          node -> kind.fits.test(node) ? (kind == Kind.ANY ? 0 : 1) : -1;
      all.add(new Variant<>("", score, read));
      return this;
    }

    /** What a value becomes that fits none of the variants; without it, that is an error. */
    public Variants<T> unknown(Function<JsonNode, T> wrapper) {
      this.unknown = wrapper;
      return this;
    }

    private List<Variant<T>> candidates(JsonNode node) {
      @Nullable String mapped = mapping.get(node.path(discriminator).asText());
      if (mapped != null) {
        return all.stream().filter(variant -> variant.label().equals(mapped)).toList();
      }
      Comparator<Variant<T>> best = Comparator.comparingInt(v -> -v.score().applyAsInt(node));
      return all.stream().filter(v -> v.score().applyAsInt(node) >= 0).sorted(best).toList();
    }

    private static int score(
        JsonNode node, Set<String> required, Set<String> known, Map<String, Set<String>> values) {
      boolean fits =
          node.isObject()
              && required.stream().allMatch(node::has)
              && values.entrySet().stream()
                  .filter(entry -> node.path(entry.getKey()).isTextual())
                  .allMatch(entry -> entry.getValue().contains(node.get(entry.getKey()).asText()));
      return fits ? 1 + (int) known.stream().filter(node::has).count() : -1;
    }
  }
}
