/** The practice API's server: its parts put together, and the command that starts it. */
package dev.lockstep.server.practice;
