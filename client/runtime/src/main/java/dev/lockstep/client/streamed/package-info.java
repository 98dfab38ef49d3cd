/** Answers that come piece by piece: lines of JSON, and server-sent events. */
package dev.lockstep.client.streamed;
