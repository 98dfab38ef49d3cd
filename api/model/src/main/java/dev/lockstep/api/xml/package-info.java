/** Bodies in XML: what the hints of a document make of values, and back. */
package dev.lockstep.api.xml;
