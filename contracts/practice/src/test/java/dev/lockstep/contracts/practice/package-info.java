/** The practice client and the practice server, held against the practice document. */
package dev.lockstep.contracts.practice;
