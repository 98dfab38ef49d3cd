package dev.lockstep.client.xml;

import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.operation.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Turns an answer in XML into the JSON that it would be. */
final class XmlAnswer {
  private XmlAnswer() {}

  static Received toJson(Received received, XmlBody xml) throws IOException {
    try (InputStream body = received.body()) {
      byte[] bytes = body.readAllBytes();
      if (bytes.length > 0 && !isXml(received.mediaType())) {
        throw received.invalid("its body is " + received.contentType(), null, null);
      }
      byte[] json = bytes.length == 0 ? bytes : Json.mapper().writeValueAsBytes(xml.read(bytes));
      HttpAnswer answer = received.answer();
      return new Received(
          received.operation(),
          new HttpAnswer(
              answer.status(),
              answer.headers().with("Content-Type", "application/json"),
              new ByteArrayInputStream(json)),
          received.ongoing());
    } catch (XmlException e) {
      throw received.invalid("its body cannot be read: " + e.getMessage(), null, e);
    }
  }

  /** A server that does not say what it sends is believed to send what was promised. */
  private static boolean isXml(String mediaType) {
    return mediaType.isEmpty() || mediaType.endsWith("/xml") || mediaType.endsWith("+xml");
  }
}
