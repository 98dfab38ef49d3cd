/** Credentials, and which of them a document asks for. */
package dev.lockstep.client.auth;
