/** Test classes that do not end well, to be run in a JVM of their own. */
package dev.lockstep.contracts.corpus.trial.tried;
