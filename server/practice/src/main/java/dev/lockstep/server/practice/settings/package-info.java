/** What the operator decides: flags, environment variables, and what they mean. */
package dev.lockstep.server.practice.settings;
