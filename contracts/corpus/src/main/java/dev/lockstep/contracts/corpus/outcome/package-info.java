/** What became of each document, as records, and as a report to read and to compute with. */
package dev.lockstep.contracts.corpus.outcome;
