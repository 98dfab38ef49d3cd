/** A new project, built and run for real. */
package dev.lockstep.api.starter.build;
