/** How JSON becomes generated classes and comes back, exactly and without loss. */
package dev.lockstep.server.json;
