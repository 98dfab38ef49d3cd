/** Sends values through generated clients to generated servers, and back, for odd documents. */
package dev.lockstep.contracts.awkward;
