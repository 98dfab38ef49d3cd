package dev.lockstep.contracts;

import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.read.ApiReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document with its cases, and who is in contract with whom.
 *
 * @param consumer the name of the client in Pact files
 * @param provider the name of the server in Pact files
 */
public record Contract(ApiModel model, Cases cases, String consumer, String provider) {

  /** Of the document in this file. */
  public static Contract of(Path document, String consumer, String provider) {
    ApiModel model = ApiReader.read(document);
    return new Contract(model, Cases.of(model), consumer, provider);
  }

  /** Of the document that is a resource beside a class; it must not be inside a jar. */
  public static Contract of(Class<?> beside, String resource, String consumer, String provider) {
    URL url = beside.getResource(resource);
    if (url == null) {
      throw new IllegalStateException("There is no " + resource + " beside " + beside.getName());
    }
    try {
      return of(Path.of(url.toURI()), consumer, provider);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url + " names no file", e);
    }
  }

  /** Every case by its id. */
  public Map<String, Case> byId() {
    return cases.all().stream().collect(Collectors.toMap(Case::id, Function.identity()));
  }
}
