package dev.lockstep.api.generator.client;

import java.util.List;

/**
 * The class of one tag.
 *
 * @param tag as the document writes it
 * @param accessor the method of the root class that gives the tag's class
 * @param descriptors the class that describes the operations to the runtime
 */
public record ClientTag(
    String tag,
    String className,
    String accessor,
    String descriptors,
    List<ClientOperation> operations) {}
