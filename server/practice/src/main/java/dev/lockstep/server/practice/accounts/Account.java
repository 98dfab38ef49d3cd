package dev.lockstep.server.practice.accounts;

/**
 * Somebody who may call.
 *
 * @param passwordHash see {@link PasswordHash}
 */
record Account(long id, String name, String passwordHash) {}
