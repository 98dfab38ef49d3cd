/** Turns a document into a project of its own: a server, a client and their contract. */
package dev.lockstep.api.starter;
