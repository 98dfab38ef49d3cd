/** The to-do list: its rows, and the operations on them. */
package dev.lockstep.server.practice.tasks;
