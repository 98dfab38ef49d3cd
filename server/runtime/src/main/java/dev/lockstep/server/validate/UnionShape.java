package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of several shapes. It is not changed once generated code has built it. */
public final class UnionShape implements Shape {
  private final List<Shape> variants;
  private final boolean exactlyOne;
  private final Map<String, Shape> byDiscriminator = new LinkedHashMap<>();
  private Optional<String> discriminator = Optional.empty();

  UnionShape(List<Shape> variants, boolean exactlyOne) {
    this.variants = List.copyOf(variants);
    this.exactlyOne = exactlyOne;
  }

  /** With a property that tells the variants apart. */
  public UnionShape discriminator(String property) {
    discriminator = Optional.of(property);
    return this;
  }

  /** With a value of the discriminator and the variant that it stands for. */
  public UnionShape mapping(String value, Shape variant) {
    byDiscriminator.put(value, variant);
    return this;
  }

  /** The variants, in document order. */
  public List<Shape> variants() {
    return variants;
  }

  @Override
  public void check(JsonNode value, Report report) {
    if (discriminator.isPresent() && value.isObject()) {
      checkDiscriminated(discriminator.get(), value, report);
    } else {
      checkByTrial(value, report);
    }
  }

  private void checkDiscriminated(String property, JsonNode value, Report report) {
    JsonNode name = value.path(property);
    Shape variant = byDiscriminator.get(name.asText());
    List<Shape> unnamed =
        variants.stream().filter(other -> !byDiscriminator.containsValue(other)).toList();
    if (variant != null) {
      variant.check(value, report);
    } else if (!unnamed.isEmpty()) {
      new UnionShape(unnamed, exactlyOne).check(value, report);
    } else if (name.isMissingNode()) {
      report.at(property).fault(Code.REQUIRED, "is required");
    } else {
      report.at(property).fault(Code.ENUM, "must be one of " + byDiscriminator.keySet());
    }
  }

  private void checkByTrial(JsonNode value, Report report) {
    long matching = variants.stream().filter(v -> report.wouldAccept(v, value)).count();
    if (matching == 0) {
      explain(value, report);
    } else if (exactlyOne && matching > 1) {
      report.fault(Code.ONE_OF, "must match only one of the shapes allowed here");
    }
  }

  /** With only one variant of the value's JSON type, that variant's faults tell the most. */
  private void explain(JsonNode value, Report report) {
    List<Shape> likely = variants.stream().filter(v -> Trial.isOfKind(v, value)).toList();
    if (likely.size() == 1) {
      likely.get(0).check(value, report);
    } else if (likely.isEmpty()) {
      report.fault(Code.TYPE, "must be of one of the types allowed here");
    } else {
      report.fault(
          exactlyOne ? Code.ONE_OF : Code.ANY_OF, "must match one of the shapes allowed here");
    }
  }
}
