/** The rules that each operation must keep to by itself. */
package dev.lockstep.api.lint.operation;
