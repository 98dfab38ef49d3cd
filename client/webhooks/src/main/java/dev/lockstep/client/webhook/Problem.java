package dev.lockstep.client.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.client.webhook.read.Fault;
import java.util.List;

/** Problems as RFC 9457 has them, with a list of faults as servers of this kind have it. */
final class Problem {
  private Problem() {}

  static Reply of(int status, String detail, List<Fault> faults) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("title", title(status)).put("status", status).put("detail", detail);
    if (!faults.isEmpty()) {
      ArrayNode errors = problem.putArray("errors");
      faults.forEach(
          fault ->
              errors
                  .addObject()
                  .put(fault.place().key(), fault.where())
                  .put("message", fault.message()));
    }
    return Reply.json(status, "application/problem+json", problem);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 410 -> "Gone";
      case 415 -> "Unsupported Media Type";
      default -> status < 500 ? "Request Refused" : "Server Error";
    };
  }
}
