/** What a handler answers, and how it becomes bytes. */
package dev.lockstep.server.response;
