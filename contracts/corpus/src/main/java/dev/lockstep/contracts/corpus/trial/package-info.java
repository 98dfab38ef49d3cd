/** Takes one document from stage to stage. */
package dev.lockstep.contracts.corpus.trial;
