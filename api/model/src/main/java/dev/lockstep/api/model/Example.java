package dev.lockstep.api.model;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An example from the document.
 *
 * @param name its key under {@code examples}; empty for a lone {@code example}
 * @param summary may be empty
 */
public record Example(String name, String summary, JsonNode value, Location location) {}
