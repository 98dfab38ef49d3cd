/** The processes that are measured from outside, and how one talks to them. */
package dev.lockstep.client.bench.child;
