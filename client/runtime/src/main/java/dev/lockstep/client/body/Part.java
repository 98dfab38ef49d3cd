package dev.lockstep.client.body;

import java.nio.charset.StandardCharsets;

/**
 * One part of a multipart body.
 *
 * @param fileName empty if the part is no file
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; bytes are what there is.
record Part(String name, String fileName, String contentType, byte[] content) {

  static Part file(String name, String contentType, byte[] content) {
    return new Part(name, name, contentType, content);
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
