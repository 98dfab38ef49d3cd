package dev.lockstep.api.model.read;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.List;
import java.util.Optional;

/** Reads where an API is, and which of its operations are elsewhere. */
final class ServerReader {
  private static final String KEY = "servers";

  private final Findings findings;
  private final List<String> all;

  ServerReader(Place document, Findings findings) {
    this.findings = findings;
    this.all = urls(document.at(KEY));
  }

  /** Those of the document, with the defaults of their variables, without a slash at their end. */
  List<String> all() {
    return all;
  }

  /** The server of an operation, where it is none of those that all the others have. */
  Optional<String> of(OperationReader.Source source) {
    Place servers = (source.operation().has(KEY) ? source.operation() : source.item()).at(KEY);
    List<String> urls = urls(servers);
    if (urls.isEmpty() || urls.stream().anyMatch(all::contains)) {
      return Optional.empty();
    }
    Optional<String> server = ApiModel.callable(urls);
    if (server.isEmpty()) {
      findings.lost(KEY, servers, "Where this operation is depends on where the document is");
    }
    return server;
  }

  private static List<String> urls(Place servers) {
    return servers.items().stream().map(ServerReader::url).toList();
  }

  private static String url(Place server) {
    String url = server.text("url");
    for (Place variable : server.at("variables").members()) {
      url = url.replace("{" + variable.key() + "}", variable.text("default"));
    }
    return url.replaceAll("/+$", "");
  }
}
