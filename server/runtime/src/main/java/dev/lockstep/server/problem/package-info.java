/** What goes wrong, in the form of RFC 9457, whoever notices it. */
package dev.lockstep.server.problem;
