/** What was measured, and the table that is made of it. */
package dev.lockstep.client.bench.result;
