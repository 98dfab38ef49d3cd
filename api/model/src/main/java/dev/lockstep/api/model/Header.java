package dev.lockstep.api.model;

import java.util.List;

/**
 * A response header.
 *
 * @param schemaPointer where its schema is in {@link ApiModel#document()}; empty if it has none
 */
public record Header(
    String name,
    boolean required,
    Type type,
    String description,
    List<Example> examples,
    String schemaPointer,
    Location location) {}
