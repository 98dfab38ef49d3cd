package dev.lockstep.server.http;

import dev.lockstep.server.Api;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.security.Authenticator;
import dev.lockstep.server.security.Gate;
import dev.lockstep.server.stub.Examples;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.Providers;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What Jersey is told: everything by name, nothing found by looking around. */
public final class Application {
  /**
   * Jersey warns that a resource which is handed over as an object is no provider, and takes it all
   * the same. Kept here because loggers that nobody holds are forgotten.
   */
  private static final Logger ABOUT_PROVIDERS = Logger.getLogger(Providers.class.getName());

  private Application() {}

  /** The resources of an API, and what stands around them. */
  public static ResourceConfig of(Api api, Authenticator authenticator) {
    Map<String, Operation> operations =
        api.operations().stream().collect(Collectors.toMap(Operation::id, Function.identity()));
    ABOUT_PROVIDERS.setLevel(Level.SEVERE);
    ResourceConfig config = new ResourceConfig();
    config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    config.property(CommonProperties.MOXY_JSON_FEATURE_DISABLE, true);
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    config.register(new SecurityFilter(operations, new Gate(authenticator), api.name()));
    if (api.operations().stream().anyMatch(operation -> operation.route().isPresent())) {
      config.register(new SharedRoutes(api.operations()));
    }
    config.register(new ThrowableMapper());
    config.register(new MethodsFilter());
    Examples examples = api.examples();
    config.register(new Replies(examples));
    api.resources(new Endpoint(examples)).forEach(config::register);
    return config;
  }
}
