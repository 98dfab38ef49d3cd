package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lockstep.api.cases.sample.Level.Breadth;
import dev.lockstep.api.model.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes values from schemas. Where a schema leaves a choice, the checker is asked. */
final class SampleWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** More attempts than this at one place are not worth their time. */
  private static final int ATTEMPTS = 24;

  private static final List<String> DOUBTFUL =
      List.of("example", "examples", "pattern", "not", "if", "propertyNames", "contains");

  private final JsonNode document;
  private final Judge judge;
  private final ShapeWriter shapes;
  private final Map<List<Object>, JsonNode> known = new HashMap<>();

  SampleWriter(JsonNode document, Judge judge) {
    this.document = document;
    this.judge = judge;
    this.shapes = new ShapeWriter(this);
  }

  /** Values to try, the best first; they are made one by one. */
  Stream<JsonNode> candidates(Spot spot, Direction way) {
    return Stream.of(Breadth.values())
        .flatMap(breadth -> candidates(List.of(spot), Map.of(), new Level(way, 0, breadth)));
  }

  /** Schemas that hold together. */
  Merged merged(List<Spot> spots) {
    return Merged.of(document, spots, Map.of());
  }

  boolean allows(List<Spot> spots, JsonNode value, Level level) {
    return judge.allows(spots, value, level.way());
  }

  /** A value that the schemas allow, if one was found; or else the first that was tried. */
  JsonNode best(List<Spot> spots, Level level) {
    List<Object> key = List.of(spots.stream().map(Spot::pointer).toList(), level);
    JsonNode before = known.get(key);
    JsonNode value = before == null ? chosen(spots, level) : before;
    known.put(key, value);
    return value.deepCopy();
  }

  private JsonNode chosen(List<Spot> spots, Level level) {
    if (isPlain(spots)) {
      return candidates(spots, Map.of(), level).findFirst().orElse(JSON.nullNode());
    }
    List<JsonNode> tried = new ArrayList<>();
    Stream<Breadth> breadths =
        level.isDeep()
            ? Stream.of(level.breadth())
            : Stream.of(level.breadth(), Breadth.ALL, Breadth.NEEDED);
    return breadths
        .distinct()
        .flatMap(breadth -> candidates(spots, Map.of(), level.with(breadth)))
        .limit(ATTEMPTS)
        .peek(tried::add)
        .filter(value -> allows(spots, value, level))
        .findFirst()
        .orElseGet(() -> tried.isEmpty() ? JSON.nullNode() : tried.get(0));
  }

  /** Whether the first value is as good as any. */
  private boolean isPlain(List<Spot> spots) {
    Merged merged = merged(spots);
    return merged.choices().isEmpty() && DOUBTFUL.stream().noneMatch(merged::has);
  }

  private Stream<JsonNode> candidates(List<Spot> spots, Map<String, Spot> made, Level level) {
    Merged merged = Merged.of(document, spots, made);
    if (merged.choices().isEmpty()) {
      return flat(merged, level);
    }
    Merged.Choice choice = merged.choices().get(0);
    return Stream.concat(
        examples(merged, level),
        choice.alternatives().stream()
            .sorted(Comparator.comparing(this::isNull))
            .flatMap(one -> candidates(spots, with(made, choice.pointer(), one), level)));
  }

  private static Map<String, Spot> with(Map<String, Spot> made, String choice, Spot alternative) {
    Map<String, Spot> more = new LinkedHashMap<>(made);
    more.put(choice, alternative);
    return more;
  }

  private boolean isNull(Spot spot) {
    return merged(List.of(spot)).isNull();
  }

  private Stream<JsonNode> flat(Merged schema, Level level) {
    boolean spared = level.isDeep() && schema.isNullable();
    if (level.isTooDeep() || spared || schema.isNull()) {
      return Stream.of(JSON.nullNode());
    }
    List<JsonNode> values = schema.values();
    return values.isEmpty()
        ? Stream.concat(examples(schema, level), Stream.of(schema).map(s -> shapes.write(s, level)))
        : values.stream().sorted(Comparator.comparing(JsonNode::isNull));
  }

  /** What the schemas themselves give as examples, in the usual breadth only. */
  private static Stream<JsonNode> examples(Merged schema, Level level) {
    if (level.breadth() != Breadth.USUAL) {
      return Stream.empty();
    }
    Stream<JsonNode> first =
        schema.each("examples").stream()
            .filter(examples -> examples.isArray() && !examples.isEmpty())
            .map(examples -> examples.get(0));
    return Stream.concat(schema.each("example").stream(), first);
  }
}
