/** Values and answers held against the document, and where they differ. */
package dev.lockstep.contracts.check;
