/** What it costs to make code of a document, beside openapi-generator's own generators. */
package dev.lockstep.contracts.corpus.speed;
