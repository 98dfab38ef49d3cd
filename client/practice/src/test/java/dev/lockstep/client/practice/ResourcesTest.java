package dev.lockstep.client.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What the jars tell tools about themselves; that it is complete is tested in contracts/awkward.
 */
final class ResourcesTest {

  @Test
  void nativeImagesAreToldOfModelsAndBuilders() throws IOException {
    assertThat(resource("native-image/dev.lockstep.client.practice/reflect-config.json"))
        .contains("\"dev.lockstep.client.practice.model.NewTask$Builder\"");
    assertThat(resource("native-image/dev.lockstep/lockstep-client-runtime/reflect-config.json"))
        .contains("newVirtualThreadPerTaskExecutor", "shutdownNow");
  }

  @Test
  void shrinkersAreToldWhatStays() throws IOException {
    assertThat(resource("proguard/dev.lockstep.client.practice.pro"))
        .contains("class dev.lockstep.client.practice.model.**");
    assertThat(resource("proguard/dev.lockstep.client.pro")).contains("-keepattributes");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ResourcesTest.class.getResourceAsStream("/META-INF/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
