/** Values out of a request that comes in. */
package dev.lockstep.client.webhook.read;
