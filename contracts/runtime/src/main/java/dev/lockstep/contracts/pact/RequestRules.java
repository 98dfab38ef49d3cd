package dev.lockstep.contracts.pact;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.contracts.check.Measures;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The matching rules of a request: Pact compares text, so that 1 and 1.0 are two to it, and so are
 * %40 and @ in a path. Where there are such values it looks at their kind alone; what they mean is
 * compared besides.
 */
final class RequestRules {
  private final Case one;
  private final Measures measures;
  private final ObjectNode rules = JsonNodeFactory.instance.objectNode();

  RequestRules(ApiModel model, Case one) {
    this.one = one;
    this.measures = new Measures(model);
  }

  ObjectNode rules() {
    boolean json = one.inputs().body().map(sent -> sent.content().isJson()).orElse(false);
    if (json) {
      kindOnly(rules.putObject("body"), "$");
    }
    for (Field field : one.wire().headers()) {
      add(Parameter.In.HEADER, field.name());
    }
    for (Field field : one.wire().query()) {
      add(Parameter.In.QUERY, URLDecoder.decode(field.name(), StandardCharsets.UTF_8));
    }
    if (!isPlain(one.wire().path()) || isMeasured()) {
      kindOnly(rules, "path");
    }
    return rules;
  }

  /** Whether there is but one way to write the path: nothing in it is encoded, or could be. */
  private static boolean isPlain(String path) {
    return path.matches("[A-Za-z0-9._~/-]*");
  }

  private boolean isMeasured() {
    return one.operation().parameters().stream()
        .anyMatch(p -> p.in() == Parameter.In.PATH && measures.isIn(p));
  }

  private void add(Parameter.In in, String name) {
    if (Measures.named(one.operation(), in, name).filter(measures::isIn).isPresent()) {
      kindOnly(rules.withObject("/" + (in == Parameter.In.QUERY ? "query" : "header")), name);
    }
  }

  private static void kindOnly(ObjectNode category, String key) {
    ObjectNode rule = category.putObject(key).put("combine", "AND");
    rule.putArray("matchers").addObject().put("match", "type");
  }
}
