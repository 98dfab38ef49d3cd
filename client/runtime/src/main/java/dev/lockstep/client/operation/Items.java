package dev.lockstep.client.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One page of a collection.
 *
 * @param body all of it, with what leads to the next page
 */
public record Items<T>(List<T> list, JsonNode body) {}
