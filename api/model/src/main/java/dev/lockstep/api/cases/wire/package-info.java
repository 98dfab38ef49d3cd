/** Requests as they stand on the wire, written independently of any client. */
package dev.lockstep.api.cases.wire;
