/** What servers, proxies and networks do to a client, and what is expected of it then. */
package dev.lockstep.client.torture.scenario;
