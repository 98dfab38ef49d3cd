/** Bodies of requests in the media types that documents use. */
package dev.lockstep.client.body;
