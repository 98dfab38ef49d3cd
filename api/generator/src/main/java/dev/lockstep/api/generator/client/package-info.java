/** The Java client of a document: a root class, a class for each tag, and the types of the API. */
package dev.lockstep.api.generator.client;
