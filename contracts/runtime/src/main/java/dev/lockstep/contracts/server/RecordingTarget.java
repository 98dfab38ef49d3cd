package dev.lockstep.contracts.server;

import au.com.dius.pact.provider.ProviderResponse;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.contracts.check.Got;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** Pact's way to a server; it keeps what was answered, so that more can be asked of it. */
final class RecordingTarget extends HttpTestTarget {
  private Optional<Got> last = Optional.empty();
  private Optional<Case> next = Optional.empty();

  RecordingTarget(URI server) {
    super(server.getHost(), server.getPort(), "/", () -> provider -> plainClient());
  }

  /** It asks once and takes the first answer: a 503 and a redirect are answers, too. */
  private static CloseableHttpClient plainClient() {
    return HttpClients.custom()
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableContentCompression()
        .build();
  }

  /** Says which case the next request is about. */
  void expect(Case one) {
    next = Optional.of(one);
  }

  /**
   * A pact file has paths and queries decoded: written anew, what stands between values looks like
   * what is in them. The document's case still knows; a file that says something else is sent as it
   * is.
   */
  private static void complete(HttpRequest request, Case one) {
    Field preference = Preference.of(one);
    request.addHeader(preference.name(), preference.value());
    String due = one.wire().target();
    if (Target.of(request.getPath()).equals(Target.of(due))) {
      request.setPath(due);
    }
  }

  @Override
  public ProviderResponse executeInteraction(@Nullable Object client, @Nullable Object request) {
    if (request instanceof HttpRequest http) {
      next.ifPresent(one -> complete(http, one));
    }
    ProviderResponse response =
        Objects.requireNonNull(super.executeInteraction(client, request), "no answer");
    byte[] body =
        Optional.ofNullable(response.getBody())
            .flatMap(b -> Optional.ofNullable(b.getValue()))
            .orElse(new byte[0]);
    Map<String, List<String>> headers = Optional.ofNullable(response.getHeaders()).orElse(Map.of());
    int status = Optional.ofNullable(response.getStatusCode()).orElse(0);
    last = Optional.of(new Got(status, headers, new String(body, StandardCharsets.UTF_8)));
    return response;
  }

  /** The last answer; empty if there was none. */
  Optional<Got> last() {
    return last;
  }
}
