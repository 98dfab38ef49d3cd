/** Jersey: the only room that knows JAX-RS. */
package dev.lockstep.server.http;
