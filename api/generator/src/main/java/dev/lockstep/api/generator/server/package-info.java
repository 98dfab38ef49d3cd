/** Writes a server's interfaces, requests, responses and Jersey resources from a document. */
package dev.lockstep.api.generator.server;
