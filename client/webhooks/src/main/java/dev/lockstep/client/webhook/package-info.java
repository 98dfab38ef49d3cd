/** What a server asks of its client's endpoints, read and handed over: webhooks and callbacks. */
package dev.lockstep.client.webhook;
