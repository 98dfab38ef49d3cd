/** Operations as immutable values: how a request is written and an answer is read. */
package dev.lockstep.client.operation;
