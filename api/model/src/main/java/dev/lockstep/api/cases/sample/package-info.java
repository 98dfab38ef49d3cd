/** Values for the schemas of a document: its own examples, made right, or values made from them. */
package dev.lockstep.api.cases.sample;
