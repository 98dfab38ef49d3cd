/** A server that sends what it is told to, however wrong, and remembers what it was sent. */
package dev.lockstep.client.torture.server;
