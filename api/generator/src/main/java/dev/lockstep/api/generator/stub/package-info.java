/** The answers of a server that has no handlers yet, as a file beside the generated classes. */
package dev.lockstep.api.generator.stub;
