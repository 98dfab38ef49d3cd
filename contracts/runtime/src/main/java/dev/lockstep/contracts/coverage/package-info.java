/** What of a document was tried, and what was not. */
package dev.lockstep.contracts.coverage;
