package dev.lockstep.client.torture.caller;

/** Where the document wants a credential. */
public enum Place {
  HEADER,
  QUERY,
  COOKIE,
  TOKEN
}
