package dev.lockstep.server.response;

/** What every generated response can be turned into. */
public interface ApiResponse {

  /** The answer in terms of HTTP. */
  Answer toAnswer();
}
