package dev.lockstep.api.generator;

import dev.lockstep.api.model.ApiModel;

/**
 * One run of one generator.
 *
 * @param model the document
 * @param settings what the build asked for
 * @param output where the files go
 */
public record Generation(ApiModel model, Settings settings, Output output) {}
