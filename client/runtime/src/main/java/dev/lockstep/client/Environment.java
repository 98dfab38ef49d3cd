package dev.lockstep.client;

import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.OAuth2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is set outside the program for the client of an API: as system properties such as {@code
 * petStore.baseUrl}, or else as environment variables such as {@code PET_STORE_BASE_URL}.
 *
 * @param api the name of the API, such as {@code PetStore}
 */
record Environment(
    String api,
    UnaryOperator<@Nullable String> property,
    UnaryOperator<@Nullable String> variable) {

  Optional<String> baseUrl() {
    return get("baseUrl");
  }

  /** A credential of each kind that is set. */
  List<Auth> auths() {
    List<Auth> auths = new ArrayList<>();
    get("apiKey").map(Auth::apiKey).ifPresent(auths::add);
    get("token").map(Auth::bearer).ifPresent(auths::add);
    get("user")
        .flatMap(user -> get("password").map(password -> Auth.basic(user, password)))
        .ifPresent(auths::add);
    get("clientId")
        .flatMap(id -> get("clientSecret").map(s -> OAuth2.clientCredentials(id, s)))
        .map(Auth::oauth2)
        .ifPresent(auths::add);
    return auths;
  }

  private Optional<String> get(String what) {
    String prefix = api.substring(0, 1).toLowerCase(Locale.ROOT) + api.substring(1);
    return Optional.ofNullable(property.apply(prefix + "." + what))
        .or(() -> Optional.ofNullable(variable.apply(upper(api) + "_" + upper(what))))
        .filter(value -> !value.isBlank());
  }

  private static String upper(String camel) {
    String parted =
        camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
    return parted.toUpperCase(Locale.ROOT);
  }
}
