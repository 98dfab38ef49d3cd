package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.value.ExampleValue;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.schema.SchemaChecker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that go over the wire in the cases of a document: an example where it is valid, or
 * made valid; otherwise a value made from the schema. The same document gives the same values.
 */
public final class Samples {
  private static final int ATTEMPTS = 40;
  private static final int MISFIT = 1000;

  private final ApiModel model;
  private final Judge judge;
  private final SampleWriter writer;
  private final ExampleValue plain;
  private final Map<List<Object>, JsonNode> known = new HashMap<>();

  /** For the schemas of one document. */
  public Samples(ApiModel model) {
    this.model = model;
    this.judge = new Judge(SchemaChecker.of(model));
    this.writer = new SampleWriter(model.document(), judge);
    this.plain = new ExampleValue(model);
  }

  /**
   * A value that is valid; the one with the least faults if none was found.
   *
   * @param type what generated code holds it in
   * @param schemaPointer where its schema is in the document; empty if it has none
   * @param example what the document itself gives
   */
  public JsonNode of(Type type, String schemaPointer, Direction way, Optional<JsonNode> example) {
    List<Object> key = List.of(type, schemaPointer, way, example);
    JsonNode before = known.get(key);
    JsonNode value = before == null ? chosen(type, schemaPointer, way, example) : before;
    known.put(key, value);
    return value;
  }

  private JsonNode chosen(Type type, String pointer, Direction way, Optional<JsonNode> example) {
    TypeFit fit = new TypeFit(model, way);
    Repair repair = new Repair(model, fit);
    Digits digits = new Digits(model);
    Stream<JsonNode> derived =
        pointer.isEmpty()
            ? Stream.empty()
            : writer.candidates(Spot.at(model.document(), pointer), way);
    Best best = new Best();
    Stream.of(example.stream(), derived.limit(ATTEMPTS))
        .flatMap(candidates -> candidates)
        .map(value -> digits.rounded(type, value))
        .flatMap(value -> Stream.concat(Stream.of(value), repair.of(type, value).stream()))
        .takeWhile(value -> best.needsMore())
        .forEach(value -> best.offer(value, faults(fit, type, pointer, way, value)));
    if (best.needsMore()) {
      JsonNode value = plain.of(type, way);
      best.offer(value, faults(fit, type, pointer, way, value));
    }
    return best.value.orElseThrow();
  }

  private int faults(TypeFit fit, Type type, String pointer, Direction way, JsonNode value) {
    int broken = pointer.isEmpty() ? 0 : judge.faults(pointer, value, way);
    return fit.fits(type, value) ? broken : broken + MISFIT;
  }

  private static final class Best {
    private Optional<JsonNode> value = Optional.empty();
    private int faults = Integer.MAX_VALUE;

    boolean needsMore() {
      return faults > 0;
    }

    void offer(JsonNode candidate, int its) {
      if (its < faults) {
        faults = its;
        value = Optional.of(candidate);
      }
    }
  }
}
