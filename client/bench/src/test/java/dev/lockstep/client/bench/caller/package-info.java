/** The clients that are compared, each behind the same three exchanges. */
package dev.lockstep.client.bench.caller;
