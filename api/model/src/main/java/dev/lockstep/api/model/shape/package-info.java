/** What a schema says once its references and its {@code allOf} are followed. */
package dev.lockstep.api.model.shape;
