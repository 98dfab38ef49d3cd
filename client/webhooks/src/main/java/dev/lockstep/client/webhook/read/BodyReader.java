package dev.lockstep.client.webhook.read;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.client.webhook.read.Binding.UnboundException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the body of a request. */
public record BodyReader(Content content, JavaType type, boolean required) {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  /** Whether the body is of a media type that is known here. */
  public boolean accepts(Incoming incoming) {
    return incoming.body().length == 0 || content.accepts(incoming.mediaType());
  }

  /** The media types that are known here. */
  public String mediaTypes() {
    return String.join(", ", content.mediaTypes());
  }

  /** The body; empty if there is none, or there is a fault. */
  public Optional<Object> read(Incoming incoming, List<Fault> faults) {
    try {
      Optional<Object> value = incoming.body().length == 0 ? Optional.empty() : value(incoming);
      if (required && value.isEmpty()) {
        faults.add(Fault.body("", incoming.body().length == 0 ? "is missing" : "is null"));
      }
      return value;
    } catch (UnboundException e) {
      faults.add(Fault.body(e.pointer(), e.fault()));
      return Optional.empty();
    }
  }

  private Optional<Object> value(Incoming incoming) throws UnboundException {
    return switch (content.kind()) {
      case JSON -> Binding.json(incoming.body(), type);
      case FORM -> Binding.text(form(new String(incoming.body(), StandardCharsets.UTF_8)), type);
      case TEXT -> Binding.text(TextNode.valueOf(text(incoming)), type);
      case BYTES -> Optional.of(incoming.body());
    };
  }

  private static String text(Incoming incoming) throws UnboundException {
    Matcher named = CHARSET.matcher(incoming.contentType());
    try {
      Charset charset = named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
      return new String(incoming.body(), charset);
    } catch (IllegalArgumentException e) {
      throw new UnboundException("", "is in a charset that is not known: " + named.group(1));
    }
  }

  private ObjectNode form(String encoded) throws UnboundException {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    for (Pairs.Pair pair : Pairs.of(encoded).all()) {
      boolean json = content.jsonMembers().contains(pair.name());
      JsonNode value = json ? member(pair) : TextNode.valueOf(pair.value());
      if (form.get(pair.name()) instanceof ArrayNode several) {
        several.add(value);
      } else if (form.has(pair.name())) {
        form.putArray(pair.name()).add(form.get(pair.name())).add(value);
      } else {
        form.set(pair.name(), value);
      }
    }
    return form;
  }

  private static JsonNode member(Pairs.Pair pair) throws UnboundException {
    try {
      return Binding.tree(pair.value());
    } catch (UnboundException e) {
      throw new UnboundException("/" + pair.name(), e.fault());
    }
  }
}
