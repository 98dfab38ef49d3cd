/** What a call costs: the client of the practice API beside three others, in one table. */
package dev.lockstep.client.bench;
