/** Jersey on Jetty: the only room that knows either. */
package dev.lockstep.server.http;
