/** Answers from the document's examples, for operations that nobody has written yet. */
package dev.lockstep.server.stub;
