/** Who may call what: the document's security, enforced, and nobody let in by accident. */
package dev.lockstep.server.security;
