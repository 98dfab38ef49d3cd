/** Bytes that come from a server, and how they become a file. */
package dev.lockstep.client.download;
