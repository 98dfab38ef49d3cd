/** The database: how it is reached, brought up to date, and kept from losing an update. */
package dev.lockstep.server.practice.storage;
