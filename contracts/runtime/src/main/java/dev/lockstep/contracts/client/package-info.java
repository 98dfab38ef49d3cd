/** Drives a generated client with every case, and compares what it sends and what it reads. */
package dev.lockstep.contracts.client;
