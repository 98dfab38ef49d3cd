/** Who may call: accounts, and their passwords and keys, which are kept as hashes only. */
package dev.lockstep.server.practice.accounts;
