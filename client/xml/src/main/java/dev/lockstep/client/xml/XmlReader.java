package dev.lockstep.client.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.client.xml.XmlType.Choice;
import dev.lockstep.client.xml.XmlType.Items;
import dev.lockstep.client.xml.XmlType.Member;
import dev.lockstep.client.xml.XmlType.Members;
import dev.lockstep.client.xml.XmlType.Place;
import dev.lockstep.client.xml.XmlType.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns elements into the JSON that their type makes of them; what does not fit is kept as it is.
 */
final class XmlReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?=[.\\d])\\d{0,1000}(\\.\\d{0,1000})?([eE][+-]?\\d{1,4})?");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

  private XmlReader() {}

  static JsonNode read(XmlElement element, XmlType type) throws XmlException {
    XmlType known = type.known();
    if (element.nil()) {
      return NullNode.getInstance();
    }
    if (known instanceof Items items) {
      return items(element, items);
    }
    if (known instanceof Members members) {
      return object(element, members);
    }
    if (known instanceof Choice choice) {
      return choice(element, choice);
    }
    return element.isText() ? scalar(element.text(), (Scalar) known) : any(element);
  }

  private static JsonNode any(XmlElement element) throws XmlException {
    return element.isText() ? TextNode.valueOf(element.text()) : object(element, XmlType.object());
  }

  /** What is not of its type stays text, which the check of the tree then refuses. */
  private static JsonNode scalar(String text, Scalar type) {
    String bare = text.strip();
    if (type == Scalar.NUMBER || type == Scalar.BOOL) {
      if (bare.isEmpty()) {
        return NullNode.getInstance();
      }
      boolean number = type == Scalar.NUMBER && isNumber(bare);
      return number ? number(bare) : type == Scalar.BOOL ? bool(bare) : TextNode.valueOf(text);
    }
    return TextNode.valueOf(text);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
  }

  private static JsonNode number(String text) {
    BigDecimal value = new BigDecimal(text);
    if (!WHOLE.matcher(text).matches()) {
      return DecimalNode.valueOf(value);
    }
    int bits = value.toBigInteger().bitLength();
    return bits < Integer.SIZE
        ? JSON.numberNode(value.intValue())
        : bits < Long.SIZE
            ? JSON.numberNode(value.longValue())
            : JSON.numberNode(value.toBigInteger());
  }

  private static JsonNode bool(String text) {
    return switch (text) {
      case "true", "1" -> BooleanNode.TRUE;
      case "false", "0" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(text);
    };
  }

  private static JsonNode items(XmlElement element, Items type) throws XmlException {
    for (String name : element.byName().keySet()) {
      if (!name.equals(type.name().local())) {
        throw element.fault("<" + element.name() + "> is of <" + type.name().local() + "> alone");
      }
    }
    return each(element.children(), type.type());
  }

  private static ArrayNode each(List<XmlElement> elements, XmlType type) throws XmlException {
    ArrayNode array = JSON.arrayNode();
    for (XmlElement element : elements) {
      array.add(read(element, type));
    }
    return array;
  }

  private static ObjectNode object(XmlElement element, Members type) throws XmlException {
    ObjectNode object = JSON.objectNode();
    Map<String, List<XmlElement>> groups = element.byName();
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      Member member =
          type.find(Place.ATTRIBUTE, attribute.getKey()).orElse(unknown(attribute.getKey(), type));
      object.set(member.key(), attribute(attribute.getValue(), member.type()));
    }
    for (Map.Entry<String, List<XmlElement>> group : groups.entrySet()) {
      Member member =
          type.find(Place.ELEMENT, group.getKey()).orElse(unknown(group.getKey(), type));
      if (object.has(member.key())) {
        throw element.fault("<" + element.name() + "> has " + member.key() + " twice");
      }
      object.set(member.key(), member(group.getValue(), member));
    }
    for (Member member : type.all()) {
      if (member.place() == Place.REPEATED && !object.has(member.key())) {
        object.putArray(member.key());
      }
    }
    return object;
  }

  private static Member unknown(String local, Members type) {
    String key = XmlName.decode(local);
    return new Member(key, Place.ELEMENT, XmlName.ofKey(key), type.additional());
  }

  private static JsonNode attribute(String text, XmlType type) {
    XmlType known = type.known();
    return known instanceof Choice choice
        ? choice(text, choice)
        : scalar(text, known instanceof Scalar scalar ? scalar : Scalar.TEXT);
  }

  private static JsonNode member(List<XmlElement> elements, Member member) throws XmlException {
    XmlType type = member.type().known();
    if (type instanceof Items items && member.place() != Place.WRAPPED) {
      return each(elements, items.type());
    }
    if (elements.size() == 1) {
      return read(elements.get(0), type);
    }
    boolean open =
        type == Scalar.ANY || (type instanceof Choice && member.place() != Place.WRAPPED);
    if (!open) {
      throw elements.get(1).fault("<" + elements.get(1).name() + "> is there twice");
    }
    return each(elements, type instanceof Choice choice ? itemsOf(choice) : Scalar.ANY);
  }

  private static XmlType itemsOf(Choice choice) {
    return choice.variants().stream()
        .map(XmlType::known)
        .filter(Items.class::isInstance)
        .map(variant -> ((Items) variant).type())
        .findFirst()
        .orElse(Scalar.ANY);
  }

  /** A value that no type tells apart is of the first that knows every name in it. */
  private static JsonNode choice(XmlElement element, Choice choice) throws XmlException {
    if (!choice.property().isEmpty()) {
      XmlType told = choice.byValue().get(element.member(XmlName.encode(choice.property())));
      if (told != null) {
        return read(element, told);
      }
    }
    if (element.isText() && choice.variants().stream().anyMatch(v -> v.known() instanceof Scalar)) {
      return choice(element.text(), choice);
    }
    XmlType first = choice.variants().get(0);
    for (XmlType variant : choice.variants()) {
      if (fits(element, variant.known())) {
        return read(element, variant);
      }
    }
    return read(element, first);
  }

  private static boolean fits(XmlElement element, XmlType type) {
    if (type instanceof Members members) {
      return element.attributes().keySet().stream()
              .allMatch(name -> members.find(Place.ATTRIBUTE, name).isPresent())
          && element.children().stream()
              .allMatch(child -> members.find(Place.ELEMENT, child.name()).isPresent());
    }
    return type instanceof Items items
        ? element.children().stream().allMatch(c -> c.name().equals(items.name().local()))
        : element.isText();
  }

  /** Text that can be a number or a truth value is one, where that is allowed. */
  private static JsonNode choice(String text, Choice choice) {
    Set<XmlType> kinds = choice.variants().stream().map(XmlType::known).collect(Collectors.toSet());
    String bare = text.strip();
    if (kinds.contains(Scalar.NUMBER) && isNumber(bare)) {
      return number(bare);
    }
    boolean bool = kinds.contains(Scalar.BOOL) && List.of("true", "false").contains(bare);
    return bool ? bool(bare) : TextNode.valueOf(text);
  }
}
