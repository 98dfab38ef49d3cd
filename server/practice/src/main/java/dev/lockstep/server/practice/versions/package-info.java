/** Versions of rows as clients see them: entity tags and the condition to match them. */
package dev.lockstep.server.practice.versions;
