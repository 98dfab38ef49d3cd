/** What a runtime must know to read and write a document's XML. */
package dev.lockstep.api.generator.xml;
