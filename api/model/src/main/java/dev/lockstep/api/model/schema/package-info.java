/** Whether a value is valid against a schema of a document. */
package dev.lockstep.api.model.schema;
