package dev.lockstep.server.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.json.Yaml;
import dev.lockstep.server.xml.XmlBody;
import dev.lockstep.server.xml.XmlException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Reads JSON, YAML and XML. */
final class TreeReader {
  private TreeReader() {}

  static JsonNode json(InputStream body) throws IOException, MalformedException {
    return read(Json.mapper(), "JSON", body);
  }

  static JsonNode yaml(InputStream body) throws IOException, MalformedException {
    return read(Yaml.mapper(), "YAML", body);
  }

  static JsonNode xml(XmlBody xml, InputStream body) throws IOException, MalformedException {
    try {
      return xml.read(body.readAllBytes());
    } catch (XmlException e) {
      throw new MalformedException(String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode read(ObjectMapper mapper, String language, InputStream body)
      throws IOException, MalformedException {
    ObjectReader reader = mapper.reader();
    try {
      JsonNode tree = reader.readTree(body);
      if (tree.isMissingNode()) {
        throw new MalformedException("The body is empty where " + language + " is needed");
      }
      requireUnicode(tree);
      return tree;
    } catch (JsonProcessingException e) {
      throw new MalformedException(explain(language, e));
    }
  }

  /** An escape can stand for half of a character, which could not be answered in any encoding. */
  private static void requireUnicode(JsonNode tree) throws MalformedException {
    boolean broken = tree.isTextual() && isBroken(tree.textValue());
    Iterator<String> names = tree.fieldNames();
    while (names.hasNext() && !broken) {
      broken = isBroken(names.next());
    }
    if (broken) {
      throw new MalformedException("a text has half of a surrogate pair in it");
    }
    for (JsonNode child : tree) {
      requireUnicode(child);
    }
  }

  private static boolean isBroken(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Where it is, and in general terms what: Jackson's own words show classes and the body. */
  private static String explain(String language, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    String place =
        location == null
            ? ""
            : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    if (e instanceof StreamConstraintsException) {
      return "nested too deeply, or a number or name is too long";
    }
    boolean duplicate =
        e instanceof StreamReadException && e.getOriginalMessage().startsWith("Duplicate");
    return duplicate ? "a name is used twice in an object" + place : "not " + language + place;
  }
}
