package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.Output;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what tools that look at a whole program must be told, because only Jackson uses it: for
 * GraalVM's native image, and for ProGuard and R8.
 */
record ReflectionSources(Output output, ClientNames names) {
  private static final String MEMBERS =
      "\"allDeclaredConstructors\":true,\"allDeclaredFields\":true,\"allDeclaredMethods\":true";

  /** The rules say it by package and annotation, and so need not name a class. */
  private static final String RULES =
      """
      # Jackson reads and writes the models by their annotations.
      -keepclassmembers class %1$s.** {
        <init>(...);
        @com.fasterxml.jackson.annotation.* *;
      }
      -keepclassmembers class %1$s.**$Builder {
        *** build();
      }
      """;

  /** For these classes, by their binary names. */
  void write(List<String> reflected) {
    String classes =
        reflected.stream()
            .map(name -> "\n  {\"name\":\"" + name + "\"," + MEMBERS + "}")
            .collect(Collectors.joining(",", "[", "\n]\n"));
    String folder = "META-INF/native-image/" + names.packageName();
    write(folder + "/reflect-config.json", classes);
    write(
        "META-INF/proguard/" + names.packageName() + ".pro", RULES.formatted(names.modelPackage()));
  }

  private void write(String path, String text) {
    output.resource(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
