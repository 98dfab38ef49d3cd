/** Where a client is made. */
package dev.lockstep.client;
