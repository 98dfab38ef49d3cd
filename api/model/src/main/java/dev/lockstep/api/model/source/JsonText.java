package dev.lockstep.api.model.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON. */
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Recorder recorder;

  private JsonText(Recorder recorder) {
    this.recorder = recorder;
  }

  static JsonNode read(String text, Recorder recorder) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      JsonNode root = new JsonText(recorder).value(parser, "");
      if (parser.nextToken() != null) {
        throw recorder.syntax(line(parser), "Something follows the end of the document");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw recorder.syntax(line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private JsonNode value(JsonParser parser, String pointer) throws IOException {
    recorder.line(pointer, line(parser));
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_STRING -> Recorder.JSON.textNode(parser.getText());
      case VALUE_NUMBER_INT -> Recorder.integer(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> Recorder.JSON.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> Recorder.JSON.booleanNode(true);
      case VALUE_FALSE -> Recorder.JSON.booleanNode(false);
      default -> Recorder.JSON.nullNode();
    };
  }

  private JsonNode object(JsonParser parser, String pointer) throws IOException {
    ObjectNode object = Recorder.JSON.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String child = Pointers.child(pointer, key);
      if (object.has(key)) {
        recorder.duplicate(child, line(parser));
      }
      recorder.line(child, line(parser));
      parser.nextToken();
      object.set(key, value(parser, child));
    }
    return object;
  }

  private JsonNode array(JsonParser parser, String pointer) throws IOException {
    ArrayNode array = Recorder.JSON.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, pointer + "/" + array.size()));
    }
    return array;
  }
}
