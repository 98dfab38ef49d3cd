/** From the text and bytes of a request to typed values, with every fault found on the way. */
package dev.lockstep.server.input;
