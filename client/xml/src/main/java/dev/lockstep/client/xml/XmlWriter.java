package dev.lockstep.client.xml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.xml.XmlType.Choice;
import dev.lockstep.client.xml.XmlType.Items;
import dev.lockstep.client.xml.XmlType.Member;
import dev.lockstep.client.xml.XmlType.Members;
import dev.lockstep.client.xml.XmlType.Place;
import dev.lockstep.client.xml.XmlType.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes JSON as the elements that its type makes of it; members in the order of the type. */
final class XmlWriter {
  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  private XmlWriter() {}

  static String write(XmlName name, XmlType type, JsonNode value) {
    XmlWriter writer = new XmlWriter();
    writer.element(name, type, value, Map.of());
    return writer.out.toString();
  }

  private void element(XmlName name, XmlType type, JsonNode value, Map<String, String> scope) {
    XmlType known = chosen(type.known(), value);
    out.append('<').append(name.qualified());
    Map<String, String> inner = declare(name, scope);
    if (value.isNull()) {
      declare(new XmlName(XmlElement.XSI, "xsi", "nil"), inner);
      out.append(" xsi:nil=\"true\"/>");
      return;
    }
    if (known instanceof Members members && value.isObject()) {
      inner = attributes(members, value, inner);
    }
    int open = out.length();
    out.append('>');
    content(name, known, value, inner);
    if (out.length() == open + 1) {
      out.insert(open, '/');
    } else {
      out.append("</").append(name.qualified()).append('>');
    }
  }

  private Map<String, String> declare(XmlName name, Map<String, String> scope) {
    String known = scope.getOrDefault(name.prefix(), "");
    if (name.namespace().isEmpty() || name.namespace().equals(known)) {
      return scope;
    }
    out.append(name.prefix().isEmpty() ? " xmlns" : " xmlns:" + name.prefix()).append("=\"");
    text(name.namespace(), true);
    out.append('"');
    Map<String, String> more = new HashMap<>(scope);
    more.put(name.prefix(), name.namespace());
    return more;
  }

  private Map<String, String> attributes(Members type, JsonNode value, Map<String, String> scope) {
    Map<String, String> inner = scope;
    for (Member member : type.all()) {
      JsonNode attribute = value.path(member.key());
      if (member.place() == Place.ATTRIBUTE && attribute.isValueNode() && !attribute.isNull()) {
        inner = declare(member.name(), inner);
        out.append(' ').append(member.name().qualified()).append("=\"");
        text(scalar(attribute), true);
        out.append('"');
      }
    }
    return inner;
  }

  private void content(XmlName name, XmlType type, JsonNode value, Map<String, String> scope) {
    if (value.isObject()) {
      members(type instanceof Members members ? members : XmlType.object(), value, scope);
    } else if (value.isArray()) {
      Items items = type instanceof Items known ? known : new Items(name, Scalar.ANY);
      value.forEach(item -> element(items.name(), items.type(), item, scope));
    } else {
      text(scalar(value), false);
    }
  }

  private void members(Members type, JsonNode value, Map<String, String> scope) {
    for (Member member : type.all()) {
      if (member.place() != Place.ATTRIBUTE && value.has(member.key())) {
        member(member, value.path(member.key()), scope);
      }
    }
    value
        .properties()
        .forEach(
            e -> {
              if (!type.knows(e.getKey())) {
                XmlName name = XmlName.ofKey(e.getKey());
                Member member = new Member(e.getKey(), Place.ELEMENT, name, type.additional());
                member(member, e.getValue(), scope);
              }
            });
  }

  private void member(Member member, JsonNode value, Map<String, String> scope) {
    XmlType type = chosen(member.type().known(), value);
    boolean array = type instanceof Items;
    if (value.isArray() && member.place() != Place.WRAPPED) {
      XmlType items = type instanceof Items known ? known.type() : Scalar.ANY;
      value.forEach(item -> element(member.name(), items, item, scope));
    } else if (!(array && value.isNull()) || member.place() == Place.WRAPPED) {
      element(member.name(), type, value, scope);
    }
  }

  /** The variant that a value is of, as far as its members and their names tell. */
  private static XmlType chosen(XmlType type, JsonNode value) {
    if (!(type instanceof Choice choice)) {
      return type;
    }
    XmlType told = choice.byValue().get(value.path(choice.property()).asText());
    return Optional.ofNullable(told)
        .map(XmlType::known)
        .or(() -> first(choice, value, true))
        .or(() -> first(choice, value, false))
        .map(variant -> chosen(variant, value))
        .orElse(Scalar.ANY);
  }

  private static Optional<XmlType> first(Choice choice, JsonNode value, boolean exact) {
    return choice.variants().stream()
        .map(XmlType::known)
        .filter(v -> fits(v, value) || (!exact && v instanceof Members && value.isObject()))
        .findFirst();
  }

  private static boolean fits(XmlType type, JsonNode value) {
    if (type instanceof Members members) {
      return value.isObject()
          && value.properties().stream().allMatch(e -> members.knows(e.getKey()));
    }
    return type instanceof Items
        ? value.isArray()
        : (type instanceof Choice || value.isValueNode());
  }

  private static String scalar(JsonNode value) {
    return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
  }

  private void text(String text, boolean attribute) {
    text.codePoints().forEach(c -> character(c, attribute));
  }

  private void character(int c, boolean attribute) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '\r' -> out.append("&#13;");
      case '"', '\n', '\t' -> {
        if (attribute) {
          out.append("&#").append(c).append(';');
        } else {
          out.appendCodePoint(c);
        }
      }
      default -> {
        if (c < ' ' || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) {
          throw new IllegalArgumentException(String.format("XML cannot have U+%04X in it", c));
        }
        out.appendCodePoint(c);
      }
    }
  }
}
