/** How anything in a document is said in Java: names, types, imports, literals. */
package dev.lockstep.api.generator.java;
