/** What the document promises of each operation, as generated code writes it down. */
package dev.lockstep.server.operation;
