/** What can be asked of an API and what it must answer then: the contract cases of a document. */
package dev.lockstep.api.cases;
