package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.model.Parameter;
import java.util.Optional;

/**
 * What a caller passes to a method of the client.
 *
 * @param name of the method's parameter; for an optional argument, of the setter
 * @param parameter what it stands for in the document; empty for the body
 */
public record ClientArgument(String name, JavaType type, Optional<Parameter> parameter) {

  /** Whether it is the body of the request. */
  public boolean isBody() {
    return parameter.isEmpty();
  }
}
