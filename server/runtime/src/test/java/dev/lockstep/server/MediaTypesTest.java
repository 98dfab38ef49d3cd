package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.request.MediaTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaTypesTest {
  @Test
  void everySpellingOfJsonIsJson() {
    assertThat(
            List.of(
                "application/json",
                "text/json",
                "text/x-json",
                "application/x-json",
                "application/problem+json"))
        .allMatch(MediaTypes::isJson);
    assertThat(List.of("application/x-ndjson", "text/plain", "application/json-seq"))
        .noneMatch(MediaTypes::isJson);
  }

  @Test
  void aRangeOfASuffixCoversWhatHasIt() {
    assertThat(
            List.of(
                "application/json", "application/hal+json; charset=utf-8", "application/*+json"))
        .allMatch(type -> MediaTypes.covers("application/*+json", type));
    assertThat(List.of("application/xml", "application/x-ndjson", "text/json", "application/*"))
        .noneMatch(type -> MediaTypes.covers("application/*+json", type));
  }
}
