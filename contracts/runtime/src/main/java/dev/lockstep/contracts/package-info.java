/** What every contract test needs: the document, its cases, and the state that a case begins in. */
package dev.lockstep.contracts;
