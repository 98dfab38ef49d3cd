/** Values where a document has no example: valid ones, and ones that break a constraint. */
package dev.lockstep.api.cases.value;
