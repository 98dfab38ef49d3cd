/** Asks a running server every case, and holds its answers against the document. */
package dev.lockstep.contracts.server;
