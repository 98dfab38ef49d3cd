/** Cookies that a server sets, kept and sent back (RFC 6265). */
package dev.lockstep.client.cookie;
