package dev.lockstep.client.body;

import dev.lockstep.client.http.Body;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Puts parts together. The boundary is made from the content: the same parts, the same bytes. */
record MultipartWriter(List<Part> parts) {

  Encoded encoded(String mediaType) {
    String boundary = boundary();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Part part : parts) {
      out.writeBytes(ascii("--" + boundary + "\r\n"));
      out.writeBytes(part.head());
      out.writeBytes(part.content());
      out.writeBytes(ascii("\r\n"));
    }
    out.writeBytes(ascii("--" + boundary + "--\r\n"));
    return new Encoded(mediaType + "; boundary=" + boundary, Body.of(out.toByteArray()));
  }

  /** A digest of all parts: none of them can hold it by chance. */
  private String boundary() {
    MessageDigest digest = sha256();
    for (Part part : parts) {
      digest.update(part.head());
      digest.update(part.content());
    }
    return "lockstep-"
        + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()).substring(0, 32);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
