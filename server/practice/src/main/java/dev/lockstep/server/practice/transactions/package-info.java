/** What accounts paid and received: the rows, each account's own, and the operations on them. */
package dev.lockstep.server.practice.transactions;
