package dev.lockstep.contracts.pact;

import dev.lockstep.api.cases.Answer;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.xml.XmlBodies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pact reads every body as XML whose media type has that in its name, the bytes of an image such as
 * {@code image/svg+xml} too, and fails where they are none. While this is open, the bodies of a
 * case that are not XML are plain text to Pact.
 */
public final class PlainText {
  private static final String OVERRIDE = "pact.content_type.override.";

  private final List<String> mediaTypes;

  private PlainText(List<String> mediaTypes) {
    this.mediaTypes = mediaTypes;
    mediaTypes.forEach(mediaType -> System.setProperty(OVERRIDE + mediaType, "text"));
  }

  /** For the request and the answer of a case. */
  public static PlainText of(Case one) {
    Answer answer = one.answer();
    String sent = one.wire().body().map(Wire.Bytes::text).orElse("");
    return new PlainText(
        Stream.concat(
                mediaType(one.inputs().body().map(Inputs.Sent::content), sent),
                mediaType(answer.content(), answer.text()))
            .toList());
  }

  private static Stream<String> mediaType(Optional<Content> content, String text) {
    return content.stream()
        .filter(c -> c.xml().isEmpty())
        .map(Content::bareMediaType)
        .filter(mediaType -> mediaType.contains("xml") && !XmlBodies.isXml(text));
  }

  /** Ends it. */
  public void close() {
    mediaTypes.forEach(mediaType -> System.clearProperty(OVERRIDE + mediaType));
  }
}
