package dev.lockstep.api.xml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Xml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bodies of a document that are XML. */
public final class XmlBodies {
  private final XmlTypes types;

  /** Those of one document. */
  public XmlBodies(ApiModel model) {
    this.types = new XmlTypes(model);
  }

  /** How a body is written and read; empty if it is not XML or left as it is. */
  public Optional<XmlBody> of(Content content) {
    return content.xml().map(xml -> XmlBody.of(root(xml), types.of(content.type(), xml)));
  }

  /** The name of a body's element as generated code spells it. */
  public static String root(Xml xml) {
    return xml.name().isEmpty() ? "?root" : XmlTypes.name(xml).spelt();
  }

  /** A value as XML text; a text that is this XML already stays as it is. */
  public Optional<String> text(Content content, JsonNode value) {
    return of(content)
        .map(
            body ->
                parsed(body, value).isPresent()
                    ? value.textValue()
                    : new String(body.write(value), StandardCharsets.UTF_8));
  }

  /** The value that a body's text means; of a text that is XML, what it says. */
  public JsonNode value(Content content, JsonNode value) {
    return of(content).flatMap(body -> parsed(body, value)).orElse(value);
  }

  /** Whether a text is XML, of whatever elements. */
  public static boolean isXml(String text) {
    try {
      XmlElement.parse(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (XmlException e) {
      // Why it is none does not matter here.
      return false;
    }
  }

  private static Optional<JsonNode> parsed(XmlBody body, JsonNode value) {
    try {
      return value.isTextual()
          ? Optional.of(body.read(value.textValue().getBytes(StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (XmlException e) {
      // A text that is no XML is a value like any other.
      return Optional.empty();
    }
  }
}
