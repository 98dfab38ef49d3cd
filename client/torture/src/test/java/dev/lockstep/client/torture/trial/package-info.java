/** Puts every client through every scenario, within limits, and writes down how it went. */
package dev.lockstep.client.torture.trial;
