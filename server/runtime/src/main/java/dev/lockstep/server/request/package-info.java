/** A request as it came over the wire, before anything in it is understood. */
package dev.lockstep.server.request;
