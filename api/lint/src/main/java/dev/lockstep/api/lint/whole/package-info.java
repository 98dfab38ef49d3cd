/** The rules about the document as a whole. */
package dev.lockstep.api.lint.whole;
