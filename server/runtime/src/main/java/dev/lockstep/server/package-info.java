/** The face of the runtime: what a main class starts a server with. */
package dev.lockstep.server;
