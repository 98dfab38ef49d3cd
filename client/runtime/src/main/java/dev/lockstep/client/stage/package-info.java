/** What happens between a call and the wire: one small stage for each concern, in a fixed order. */
package dev.lockstep.client.stage;
