package dev.lockstep.client.body;

import dev.lockstep.client.http.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Puts parts together: in memory if they are all small, and else so that they are streamed. */
final class MultipartWriter {
  private MultipartWriter() {}

  static Encoded encoded(List<Part> parts, String mediaType) {
    boolean small = parts.stream().allMatch(Part::isSmall);
    String boundary = "lockstep-" + (small ? digest(parts) : UUID.randomUUID());
    List<Body> pieces = new ArrayList<>();
    for (Part part : parts) {
      pieces.add(ascii("--" + boundary + "\r\n"));
      pieces.add(Body.of(part.head()));
      pieces.add(part.content());
      pieces.add(ascii("\r\n"));
    }
    pieces.add(ascii("--" + boundary + "--\r\n"));
    Body whole = new Pieces(pieces);
    return new Encoded(mediaType + "; boundary=" + boundary, small ? Body.of(bytes(whole)) : whole);
  }

  /** The same parts, the same bytes; and none of the parts can hold it by chance. */
  private static String digest(List<Part> parts) {
    MessageDigest digest = sha256();
    for (Part part : parts) {
      digest.update(part.head());
      digest.update(bytes(part.content()));
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()).substring(0, 32);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] bytes(Body body) {
    try (InputStream in = body.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Body ascii(String text) {
    return Body.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}
