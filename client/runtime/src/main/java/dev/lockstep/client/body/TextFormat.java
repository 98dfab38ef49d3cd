package dev.lockstep.client.body;

import dev.lockstep.client.http.Body;
import dev.lockstep.client.style.Values;
import java.nio.charset.StandardCharsets;

/** Text, in UTF-8 and said to be. */
record TextFormat(String mediaType) implements BodyFormat {
  @Override
  public Encoded write(Object value) {
    String text = Values.text(Values.tree(value));
    String type = mediaType.contains(";") ? mediaType : mediaType + "; charset=utf-8";
    return new Encoded(type, Body.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
