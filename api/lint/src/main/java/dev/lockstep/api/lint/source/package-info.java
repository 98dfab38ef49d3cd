/** The files of a document as they were written, with the line of every value. */
package dev.lockstep.api.lint.source;
