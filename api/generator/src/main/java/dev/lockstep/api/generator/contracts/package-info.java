/** The contract tests of a document: its states, the calls of its client, and two test classes. */
package dev.lockstep.api.generator.contracts;
