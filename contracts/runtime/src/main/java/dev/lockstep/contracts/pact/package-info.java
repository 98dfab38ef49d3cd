/** Cases as Pact interactions: written to a file, and served by Pact's mock server. */
package dev.lockstep.contracts.pact;
