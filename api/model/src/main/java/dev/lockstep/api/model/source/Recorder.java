package dev.lockstep.api.model.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Location;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is noted down while a file is read. */
final class Recorder {
  static final JsonNodeFactory JSON = new JsonNodeFactory(true);

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Recorder(String file) {
    this.file = file;
  }

  /** The line of a value; the first one counts, which is that of its key. */
  void line(String pointer, int line) {
    lines.putIfAbsent(pointer, line);
  }

  void duplicate(String pointer, int line) {
    findings.add(
        new Finding(
            Finding.Severity.WARNING,
            "duplicate-key",
            new Location(file, line, pointer),
            "The key " + Pointers.key(pointer) + " is here twice; the last one counts"));
  }

  DocumentException syntax(int line, String message) {
    return new DocumentException(
        List.of(
            new Finding(Finding.Severity.ERROR, "syntax", new Location(file, line, ""), message)));
  }

  Map<String, Integer> lines() {
    return lines;
  }

  List<Finding> findings() {
    return findings;
  }

  static JsonNode integer(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return JSON.numberNode(value.intValue());
    }
    return value.bitLength() < Long.SIZE
        ? JSON.numberNode(value.longValue())
        : JSON.numberNode(value);
  }
}
