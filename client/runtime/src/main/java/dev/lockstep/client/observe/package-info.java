/** What can be told of calls while they run. */
package dev.lockstep.client.observe;
