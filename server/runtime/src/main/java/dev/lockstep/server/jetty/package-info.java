/** The container: connections, limits, stopping, and the errors that come before any resource. */
package dev.lockstep.server.jetty;
