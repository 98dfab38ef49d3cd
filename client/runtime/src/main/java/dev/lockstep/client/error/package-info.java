/** Everything that can go wrong with a call, as one tree of unchecked exceptions. */
package dev.lockstep.client.error;
