/** What the handlers of all resources answer alike. */
package dev.lockstep.server.practice.answers;
