package dev.lockstep.api.generator;

import java.util.Map;

/**
 * What the build asked of a generator.
 *
 * @param basePackage the Java package under which everything is generated
 * @param apiName what the generated classes are named after, such as Practice in PracticeClient
 * @param options every further {@code configOptions} entry, by name
 */
public record Settings(String basePackage, String apiName, Map<String, String> options) {

  /** An option that the generator cannot do without. */
  public String required(String option) {
    String value = options.get(option);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("The configOption '" + option + "' is missing");
    }
    return value;
  }
}
