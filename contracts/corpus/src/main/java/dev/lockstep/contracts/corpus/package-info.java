/** Takes folders of documents the whole way and says which fall short. */
package dev.lockstep.contracts.corpus;
