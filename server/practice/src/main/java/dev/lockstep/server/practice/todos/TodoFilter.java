package dev.lockstep.server.practice.todos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jdbi.v3.core.statement.SqlStatement;

/** Narrows a list to the todos that have all of these values; what is empty narrows nothing. */
record TodoFilter(
    Optional<Long> userId, Optional<Long> id, Optional<String> title, Optional<Boolean> completed) {

  /** The values by the name of their query parameter, in the order of the document. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    userId.ifPresent(value -> parameters.put("userId", value));
    id.ifPresent(value -> parameters.put("id", value));
    title.ifPresent(value -> parameters.put("title", value));
    completed.ifPresent(value -> parameters.put("completed", value));
    return parameters;
  }

  /** The condition, with a blank after it; empty if there is none. */
  String where() {
    StringJoiner where = new StringJoiner(" and ", "where ", " ").setEmptyValue("");
    userId.ifPresent(value -> where.add("user_id = :userId"));
    id.ifPresent(value -> where.add("id = :id"));
    title.ifPresent(value -> where.add("title = :title"));
    completed.ifPresent(value -> where.add("completed = :completed"));
    return where.toString();
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement.bindMap(parameters());
  }
}
