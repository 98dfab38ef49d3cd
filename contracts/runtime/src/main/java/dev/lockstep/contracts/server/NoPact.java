package dev.lockstep.contracts.server;

import au.com.dius.pact.provider.junit5.PactVerificationContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Outside of Pact's own tests there is no Pact context; this says so where one could be. */
final class NoPact implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PactVerificationContext.class
        && context.getRequiredTestMethod().isAnnotationPresent(TestFactory.class);
  }

  @Override
  public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return null;
  }
}
