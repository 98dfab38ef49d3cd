/** The clients, each asked in its own way for what the scenarios need. */
package dev.lockstep.client.torture.caller;
