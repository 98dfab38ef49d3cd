/** How a call runs: from an operation and its arguments to an answer or an exception. */
package dev.lockstep.client.call;
