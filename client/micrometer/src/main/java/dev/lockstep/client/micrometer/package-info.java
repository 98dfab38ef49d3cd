/** What a client does, as meters of Micrometer. */
package dev.lockstep.client.micrometer;
