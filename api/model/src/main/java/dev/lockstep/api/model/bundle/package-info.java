/** From the files of a document to one tree of OpenAPI 3. */
package dev.lockstep.api.model.bundle;
