/** One misbehaving server, run against our client and those that people use instead. */
package dev.lockstep.client.torture;
