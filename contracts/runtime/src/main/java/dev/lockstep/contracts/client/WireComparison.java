package dev.lockstep.contracts.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.xml.XmlBodies;
import dev.lockstep.api.xml.XmlBody;
import dev.lockstep.api.xml.XmlException;
import dev.lockstep.client.json.Json;
import dev.lockstep.contracts.check.Difference;
import dev.lockstep.contracts.check.JsonComparison;
import dev.lockstep.contracts.check.Measures;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a client sent with what the document says that it has to send. */
final class WireComparison {
  /** What belongs to the connection, or is a client's own affair. */
  private static final Set<String> OWN =
      Set.of(
          "host",
          "connection",
          "content-length",
          "user-agent",
          "accept-encoding",
          "upgrade",
          "http2-settings",
          "transfer-encoding",
          "accept",
          "content-type");

  private final Case one;
  private final Measures measures;
  private final List<Difference> differences = new ArrayList<>();

  private final Optional<XmlBody> xml;

  private WireComparison(ApiModel model, Case one) {
    this.one = one;
    this.measures = new Measures(model);
    this.xml = one.inputs().body().flatMap(sent -> new XmlBodies(model).of(sent.content()));
  }

  static List<Difference> of(ApiModel model, Case one, Sent sent) {
    WireComparison comparison = new WireComparison(model, one);
    Wire wire = one.wire();
    comparison.compare("method", wire.method(), sent.method());
    comparison.path(decodePath(wire.path()), decodePath(sent.path()));
    comparison.query(wire, sent);
    comparison.headers(wire, sent);
    comparison.body(wire, sent);
    return comparison.differences;
  }

  /** The query as a map, decoded. */
  static Map<String, List<String>> query(Wire wire) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (Field field : wire.query()) {
      query
          .computeIfAbsent(decode(field.name()), n -> new ArrayList<>())
          .add(decode(field.value()));
    }
    return query;
  }

  private void path(String due, String sent) {
    boolean measured =
        one.operation().parameters().stream()
            .anyMatch(p -> p.in() == Parameter.In.PATH && measures.isIn(p));
    compare("path", due, measured && Measures.sameMeaning(due, sent) ? due : sent);
  }

  private void query(Wire wire, Sent sent) {
    Map<String, List<String>> due = query(wire);
    Set<String> names = new TreeSet<>(due.keySet());
    names.addAll(sent.query().keySet());
    for (String name : names) {
      compare(
          Parameter.In.QUERY,
          name,
          String.valueOf(due.get(name)),
          String.valueOf(sent.query().get(name)));
    }
  }

  private void headers(Wire wire, Sent sent) {
    for (Field field : wire.headers()) {
      if (!OWN.contains(field.name().toLowerCase(Locale.ROOT))) {
        compare(Parameter.In.HEADER, field.name(), field.value(), sent.header(field.name()));
      }
    }
    for (String name : sent.headers().keySet()) {
      if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && wire.header(name).isEmpty()) {
        compare("header " + name, "", sent.header(name));
      }
    }
    String due = bare(wire.header("Content-Type").orElse(""));
    compare("header Content-Type", due, bare(sent.header("Content-Type")));
    accept(wire.header("Accept").orElse("*/*"), sent.header("Accept").toLowerCase(Locale.ROOT));
  }

  /** A client may accept more than the answer that is due, and nothing less. */
  private void accept(String due, String accepted) {
    for (String mediaType : List.of(due.split(", ", -1))) {
      if (!mediaType.equals("*/*") && !accepted.contains(bare(mediaType))) {
        compare("header Accept", mediaType, accepted);
      }
    }
  }

  private void body(Wire wire, Sent sent) {
    String due = wire.body().map(Wire.Bytes::text).orElse("");
    try {
      if (xml.isPresent() && !sent.body().isEmpty()) {
        differences.addAll(JsonComparison.of(tree(xml.get(), due), tree(xml.get(), sent.body())));
        return;
      }
      boolean json = bare(wire.header("Content-Type").orElse("")).endsWith("json");
      if (json && !sent.body().isEmpty()) {
        differences.addAll(
            JsonComparison.of(Json.mapper().readTree(due), Json.mapper().readTree(sent.body())));
      } else {
        compare("body", due, sent.body());
      }
    } catch (JsonProcessingException | XmlException e) {
      compare("body", due, sent.body());
    }
  }

  private static JsonNode tree(XmlBody xml, String text) throws XmlException {
    return xml.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void compare(Parameter.In in, String name, String due, String sent) {
    boolean measured = Measures.named(one.operation(), in, name).filter(measures::isIn).isPresent();
    String where = in == Parameter.In.QUERY ? "query parameter " : "header ";
    compare(where + name, due, measured && same(due, sent) ? due : sent);
  }

  private static boolean same(String due, String sent) {
    return Measures.sameMeaning(due.replaceAll("[\\[\\]]", ","), sent.replaceAll("[\\[\\]]", ","));
  }

  private void compare(String where, String due, String sent) {
    if (!due.equals(sent)) {
      String message = "the document says '" + due + "', but the client sent '" + sent + "'";
      differences.add(new Difference(where, message));
    }
  }

  private static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** A slash that is encoded is part of a value, and stays apart from those between them. */
  private static String decodePath(String path) {
    return decode(path.replace("+", "%2B").replaceAll("(?i)%2F", "%252F"));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
