package dev.lockstep.api.generator.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Answer;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.model.Content;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what each operation may answer, by operationId. */
public final class ExampleFile {
  /** Its name, in the base package. */
  public static final String NAME = "stub.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Generation generation;
  private final ProblemFit problems;

  /** For the document of a run. */
  public ExampleFile(Generation generation) {
    this.generation = generation;
    this.problems = new ProblemFit(generation.model());
  }

  /** Writes the file. */
  public void write() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    Set<List<Object>> seen = new HashSet<>();
    for (Case one : generation.cases().all()) {
      Answer answer = one.answer();
      String id = one.operation().id();
      if (seen.add(List.of(id, one.status(), one.state(), answer.content()))) {
        ArrayNode examples = root.has(id) ? (ArrayNode) root.get(id) : root.putArray(id);
        examples.add(example(one, answer));
      }
    }
    String folder = generation.settings().basePackage().replace('.', '/');
    generation.output().resource(folder + "/" + NAME, bytes(root));
  }

  private ObjectNode example(Case one, Answer answer) {
    ObjectNode example = JsonNodeFactory.instance.objectNode();
    example.put("status", one.status()).put("code", answer.status()).put("name", one.state());
    if (!answer.headers().isEmpty()) {
      ArrayNode headers = example.putArray("headers");
      answer
          .headers()
          .forEach(h -> headers.addObject().put("name", h.name()).put("value", h.value()));
    }
    answer.content().ifPresent(content -> body(example, content, answer));
    return example;
  }

  private void body(ObjectNode example, Content content, Answer answer) {
    example.put("mediaType", content.concreteMediaType());
    JsonNode body = answer.body().orElseThrow();
    if (answer.xml().isPresent() || (body.isTextual() && !content.isJson())) {
      example.put("text", answer.text());
    } else {
      example.set("json", body);
    }
    if (problems.fits(content, answer.status())) {
      example.put("problem", true);
    }
  }

  private static byte[] bytes(JsonNode root) {
    try {
      return (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The examples cannot be written", e);
    }
  }
}
