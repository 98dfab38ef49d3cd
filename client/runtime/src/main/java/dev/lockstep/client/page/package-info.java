/** Collections that come in pages, whatever way the document pages them. */
package dev.lockstep.client.page;
