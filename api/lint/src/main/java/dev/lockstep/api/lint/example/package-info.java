/** The rules about examples. */
package dev.lockstep.api.lint.example;
