/** What runs in a JVM of its own: the generated contract tests of one document. */
package dev.lockstep.contracts.corpus.child;
