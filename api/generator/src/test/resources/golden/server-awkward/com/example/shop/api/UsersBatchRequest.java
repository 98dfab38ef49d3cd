package com.example.shop.api;

import com.example.shop.model.Response;
import dev.lockstep.server.security.Caller;
import java.io.InputStream;
import java.util.Optional;

/**
 * What users:batch is asked.
 */
public record UsersBatchRequest(Optional<Caller> caller, Optional<Body> body) {

  /** The body, in one of its types. */
  public sealed interface Body {}

  /** The body of this type. */
  public record Json(Response value) implements Body {}

  /** The body of this type. */
  public record Plain(String value) implements Body {}

  /** The body of this type. */
  public record Star(InputStream value) implements Body {}
}
