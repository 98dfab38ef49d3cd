package dev.lockstep.api.cases.value;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value that breaks exactly one constraint.
 *
 * @param pointer where it is broken, as a JSON pointer
 * @param keyword the keyword of JSON Schema that is broken
 * @param typed whether the value still fits the generated types, so that a typed client can send it
 */
public record Broken(JsonNode value, String pointer, String keyword, boolean typed) {}
