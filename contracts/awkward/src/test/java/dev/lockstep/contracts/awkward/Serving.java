package dev.lockstep.contracts.awkward;

import dev.lockstep.api.cases.Credential;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.server.Api;
import dev.lockstep.server.LockstepServer;
import dev.lockstep.server.security.Authenticator;
import dev.lockstep.server.security.Caller;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A generated server on a real port, whose handlers keep what they are asked. */
final class Serving implements AutoCloseable {
  private final ApiModel model;
  private final UnaryOperator<TypedRequest> spoiling;
  private final LockstepServer server;
  private final Map<String, String> methods = new TreeMap<>();
  private volatile Optional<Exchange> due = Optional.empty();
  private volatile Optional<TypedRequest> asked = Optional.empty();
  private volatile Optional<Throwable> failure = Optional.empty();

  /**
   * Serves one document.
   *
   * @param spoiling what the server makes of a request before it is kept
   */
  Serving(Fixture fixture, Workshop workshop, UnaryOperator<TypedRequest> spoiling)
      throws IOException {
    this.model = fixture.model();
    this.spoiling = spoiling;
    this.server =
        LockstepServer.builder()
            .port(0)
            .api(api(fixture, workshop))
            .authenticator(authenticator(model))
            .build()
            .start();
  }

  URI uri() {
    return server.uri();
  }

  /** What comes next. */
  void expect(Exchange next) {
    due = Optional.of(next);
    asked = Optional.empty();
    failure = Optional.empty();
  }

  /** What a handler was asked since then. */
  Optional<TypedRequest> asked() {
    return asked;
  }

  /** Why a handler could not answer. */
  Optional<Throwable> failure() {
    return failure;
  }

  private Api api(Fixture fixture, Workshop workshop) throws IOException {
    Class<?> type =
        workshop.classes(fixture, "server").stream()
            .filter(Api.class::isAssignableFrom)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No class is the API"));
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Method setter : builder.getClass().getDeclaredMethods()) {
        if (setter.getParameterCount() == 1) {
          setter.invoke(builder, handler(setter.getParameterTypes()[0]));
        }
      }
      return (Api) builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object handler(Class<?> api) {
    return Proxy.newProxyInstance(
        api.getClassLoader(),
        new Class<?>[] {api},
        (proxy, method, arguments) -> handle(method, arguments[0]));
  }

  private Object handle(Method method, Object request) {
    try {
      Exchange next = due.orElseThrow();
      String before = methods.putIfAbsent(next.operation().id(), method.getName());
      if (before != null && !before.equals(method.getName())) {
        throw new AssertionError(next + " reached " + method + " and not " + before);
      }
      asked = Optional.of(spoiling.apply(TypedRequest.of(next.operation(), request)));
      return TypedAnswer.of(method.getReturnType(), next);
    } catch (RuntimeException | AssertionError e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  private static Authenticator authenticator(ApiModel model) {
    Set<String> scopes =
        model.operations().stream()
            .flatMap(operation -> operation.security().stream())
            .flatMap(alternative -> alternative.requirements().stream())
            .flatMap(requirement -> requirement.scopes().stream())
            .collect(Collectors.toSet());
    Caller caller = new Caller(Credential.USER, scopes);
    return credential -> Optional.of(caller).filter(c -> isGood(credential));
  }

  private static boolean isGood(dev.lockstep.server.security.Credential credential) {
    if (credential instanceof dev.lockstep.server.security.Credential.Basic basic) {
      return basic.username().equals(Credential.USER)
          && basic.password().equals(Credential.PASSWORD);
    }
    return credential instanceof dev.lockstep.server.security.Credential.ApiKey key
        ? key.key().equals(Credential.API_KEY)
        : ((dev.lockstep.server.security.Credential.Bearer) credential)
            .token()
            .equals(Credential.TOKEN);
  }

  @Override
  public void close() {
    server.close();
  }
}
