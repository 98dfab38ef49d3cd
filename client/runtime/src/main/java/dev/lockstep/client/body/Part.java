package dev.lockstep.client.body;

import dev.lockstep.client.http.Body;
import java.nio.charset.StandardCharsets;

/**
 * One part of a multipart body.
 *
 * @param fileName empty if the part is no file
 */
record Part(String name, String fileName, String contentType, Body content) {
  /** What is smaller is held in memory. */
  private static final int SMALL = 1 << 16;

  static Part text(String name, String contentType, String content) {
    return new Part(name, "", contentType, Body.of(content.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * A file.
   *
   * @param allowed the media types that the document has for it
   */
  static Part file(String name, String allowed, Upload file) {
    String type = file.contentType();
    boolean fits = allowed.contains("*") || allowed.contains(type);
    String fileName = file.fileName().isEmpty() ? name : file.fileName();
    return new Part(name, fileName, fits ? type : allowed.split(",", 2)[0], file);
  }

  boolean isSmall() {
    return content.isRepeatable() && content.length() >= 0 && content.length() < SMALL;
  }

  /** The part's headers up to and with the empty line. */
  byte[] head() {
    String file = fileName.isEmpty() ? "" : "; filename=" + quoted(fileName);
    String head =
        "Content-Disposition: form-data; name="
            + quoted(name)
            + file
            + "\r\n"
            + "Content-Type: "
            + contentType
            + "\r\n\r\n";
    return head.getBytes(StandardCharsets.UTF_8);
  }

  /** As browsers do it: what would end the value or the line is percent-encoded. */
  private static String quoted(String text) {
    String safe = text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return '"' + safe + '"';
  }
}
