/** What crosses the wire, and the one door through which it does. */
package dev.lockstep.client.http;
