package dev.lockstep.api.generator.client;

import java.util.List;

/**
 * The class of one tag.
 *
 * @param tag as the document writes it
 * @param accessor the method of the root class that gives the tag's class
 */
public record ClientTag(
    String tag, String className, String accessor, List<ClientOperation> operations) {}
