package dev.lockstep.api.model;

import java.util.List;

/**
 * The body of a request.
 *
 * @param contents one for each media type, in document order; never empty
 */
public record Body(
    boolean required, String description, List<Content> contents, Location location) {}
