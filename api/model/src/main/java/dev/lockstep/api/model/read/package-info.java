/** From the files of a document to its model. */
package dev.lockstep.api.model.read;
