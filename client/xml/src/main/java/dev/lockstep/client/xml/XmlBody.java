package dev.lockstep.client.xml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.body.Encoded;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.style.Values;
import java.nio.charset.StandardCharsets;

/** A body in XML: the element that it is, and what is in it. */
public final class XmlBody {
  private final String root;
  private final XmlType type;

  private XmlBody(String root, XmlType type) {
    this.root = root;
    this.type = type;
  }

  /**
   * A body.
   *
   * @param root the name of its element, spelt {@code {namespace}prefix:local}; begins with a
   *     question mark where the document leaves it open, so that any other is read as well
   */
  public static XmlBody of(String root, XmlType type) {
    return new XmlBody(root, type);
  }

  /** How it is written in a request. */
  public BodyFormat as(String mediaType) {
    return value -> new Encoded(mediaType, Body.of(write(Values.tree(value))));
  }

  /** What JSON with the same in it becomes. */
  public <T> Result<T> as(Result<T> json) {
    return received -> json.read(XmlAnswer.toJson(received, this));
  }

  /**
   * The tree that a text means.
   *
   * @throws XmlException with the line and column, if it is not XML or not this element
   */
  JsonNode read(byte[] bytes) throws XmlException {
    XmlElement element = XmlElement.parse(bytes);
    if (!isOpen() && !element.name().equals(name().local())) {
      throw element.fault("expected <" + name().local() + "> and not <" + element.name() + ">");
    }
    return XmlReader.read(element, type);
  }

  /** The text of a tree, in UTF-8. */
  byte[] write(JsonNode tree) {
    return XmlWriter.write(name(), type, tree).getBytes(StandardCharsets.UTF_8);
  }

  private boolean isOpen() {
    return root.startsWith("?");
  }

  private XmlName name() {
    return XmlName.of(isOpen() ? root.substring(1) : root);
  }
}
