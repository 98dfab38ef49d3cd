/** What a fresh database starts with: the same rows on every machine. */
package dev.lockstep.server.practice.seed;
