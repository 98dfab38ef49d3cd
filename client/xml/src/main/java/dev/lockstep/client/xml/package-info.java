/** Bodies in XML: read into the tree that the same body has in JSON, and written from it. */
package dev.lockstep.client.xml;
