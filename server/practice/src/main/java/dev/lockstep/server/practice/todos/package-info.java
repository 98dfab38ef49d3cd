/** The practice API's todos: their rows, and the operations on them. */
package dev.lockstep.server.practice.todos;
