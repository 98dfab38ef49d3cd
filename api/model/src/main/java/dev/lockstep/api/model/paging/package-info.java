/** How operations page of which the document does not say it, from the names that they use. */
package dev.lockstep.api.model.paging;
