package dev.lockstep.client.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element and all that is in it, by local names.
 *
 * @param nil whether it stands for null
 */
record XmlElement(
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    StringBuilder content,
    boolean nil,
    int line,
    int column) {
  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final int DEEPEST = 500;

  /** Reads a whole text; a document type, with all its entities, is refused. */
  static XmlElement parse(byte[] bytes) throws XmlException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        requireNoDtd(reader);
      }
      XmlElement root = element(reader, 1);
      while (reader.hasNext()) {
        reader.next();
      }
      return root;
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      throw at == null
          ? new XmlException("not XML", 1, 1)
          : new XmlException("not XML", at.getLineNumber(), at.getColumnNumber());
    }
  }

  private static void requireNoDtd(XMLStreamReader reader) throws XmlException {
    if (reader.getEventType() == XMLStreamConstants.DTD) {
      throw fault(reader, "a document type, which is not allowed,");
    }
  }

  private static XmlException fault(XMLStreamReader reader, String explanation) {
    Location at = reader.getLocation();
    return new XmlException(explanation, at.getLineNumber(), at.getColumnNumber());
  }

  private static XmlElement element(XMLStreamReader reader, int depth)
      throws XMLStreamException, XmlException {
    if (depth > DEEPEST) {
      throw fault(reader, "nested too deeply");
    }
    XmlElement element = begin(reader);
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> element.children.add(element(reader, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            element.content.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw fault(reader, "an unknown entity");
        default -> {}
      }
    }
    return element;
  }

  private static XmlElement begin(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean nil = false;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (!XSI.equals(reader.getAttributeNamespace(i))) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      } else if (reader.getAttributeLocalName(i).equals("nil")) {
        nil = List.of("true", "1").contains(reader.getAttributeValue(i));
      }
    }
    Location at = reader.getLocation();
    return new XmlElement(
        reader.getLocalName(),
        attributes,
        new ArrayList<>(),
        new StringBuilder(),
        nil,
        at.getLineNumber(),
        at.getColumnNumber());
  }

  String text() {
    return content.toString();
  }

  /** The text of an attribute or element in it; empty if there is none. */
  String member(String local) {
    String found =
        children.stream()
            .filter(c -> c.name.equals(local))
            .findFirst()
            .map(XmlElement::text)
            .orElse("");
    return attributes.getOrDefault(local, found);
  }

  /** Whether there is nothing but text in it. */
  boolean isText() {
    return children.isEmpty() && attributes.isEmpty();
  }

  /** The elements in it by their names; text between them has no place in the tree. */
  Map<String, List<XmlElement>> byName() throws XmlException {
    if (!text().isBlank()) {
      throw fault("<" + name + "> has text beside elements or attributes");
    }
    Map<String, List<XmlElement>> groups = new LinkedHashMap<>();
    children.forEach(c -> groups.computeIfAbsent(c.name, n -> new ArrayList<>()).add(c));
    return groups;
  }

  XmlException fault(String explanation) {
    return new XmlException(explanation, line, column);
  }
}
