/** The generator of the document itself: it judges it, and writes it as one file. */
package dev.lockstep.api.generator.document;
