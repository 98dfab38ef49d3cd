package dev.lockstep.contracts.client;

import au.com.dius.pact.core.model.IRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Credential;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.streamed.Streamed;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.check.Difference;
import dev.lockstep.contracts.check.JsonComparison;
import dev.lockstep.contracts.pact.Interactions;
import dev.lockstep.contracts.pact.PactMock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries cases on a generated client. */
final class ClientTrial<C extends AutoCloseable> {
  private final ApiModel model;
  private final Interactions interactions;
  private final Clients<C> clients;
  private final Calls<C> calls;
  private final PlainStub stub;

  /** Makes clients. */
  @FunctionalInterface
  interface Clients<C> {
    C make(String url, List<Auth> auths);
  }

  ClientTrial(Contract contract, Clients<C> clients, Calls<C> calls, PlainStub stub) {
    this.model = contract.model();
    this.interactions = new Interactions(contract);
    this.clients = clients;
    this.calls = calls;
    this.stub = stub;
  }

  /** Lets the client send the case to Pact's mock server; gives the interaction that it was. */
  ObjectNode send(Case one) {
    ObjectNode bare = interactions.file(List.of(interactions.of(one, "")));
    try (PactMock mock = new PactMock(bare, one)) {
      Heard heard = hear(one, mock.url());
      Sent sent =
          mock.request()
              .map(ClientTrial::sent)
              .orElseThrow(() -> new AssertionError(one.id() + ": nothing was sent: " + heard));
      // A request that Pact refuses is gone: what Pact keeps in its place is what it expected.
      mock.complaint().ifPresent(complaint -> refuse(one, complaint));
      Difference.refuse(heading(one, "what is sent"), WireComparison.of(model, one, sent));
      read(one, heard);
      return interactions.of(one, sent.header("Accept"));
    }
  }

  private static void refuse(Case one, String complaint) {
    throw new AssertionError(heading(one, "what is sent") + "\n  " + complaint);
  }

  /** Lets the client read the documented answer, whatever it sent. */
  void read(Case one) {
    stub.answer(one.answer());
    read(one, hear(one, stub.url()));
  }

  /** What the client made of an answer; the body is missing if there is none. */
  private record Heard(int status, JsonNode body, String text, boolean typedError) {}

  @SuppressWarnings("try") // A generated client throws nothing when it is closed.
  private Heard hear(Case one, String url) {
    try (C client = clients.make(url, auths(one))) {
      return heard(one, calls.of(one.operation().id()).make(client, new Passed(one.inputs())));
    } catch (ApiStatusException e) {
      String text = new String(e.bytes(), StandardCharsets.UTF_8);
      JsonNode body = e.error(JsonNode.class).orElse(MissingNode.getInstance());
      return new Heard(e.status(), body, text, e.problem().status() == e.status());
    } catch (AssertionError e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(heading(one, "the call") + "\n  the client fails with " + e, e);
    }
  }

  private static Heard heard(Case one, ApiResponse<?> response) {
    Object body = response.body();
    Object bare = body instanceof Optional<?> optional ? optional.orElse(null) : body;
    if (bare == null || bare instanceof NoContent) {
      return new Heard(response.status(), MissingNode.getInstance(), "", true);
    }
    if (bare instanceof Download download) {
      return new Heard(response.status(), MissingNode.getInstance(), text(download.body()), true);
    }
    if (bare instanceof Streamed<?> streamed) {
      return streamed(one, response.status(), streamed);
    }
    JsonNode tree = tree(bare);
    String text = bare instanceof String string ? string : tree.toString();
    return new Heard(response.status(), tree, text, true);
  }

  /** A lone value of those that come one after the other; of anything else, all of the bytes. */
  private static Heard streamed(Case one, int status, Streamed<?> streamed) {
    try (streamed) {
      if (isValue(one)) {
        List<JsonNode> values = streamed.stream().map(ClientTrial::tree).toList();
        JsonNode value = values.size() == 1 ? values.get(0) : MissingNode.getInstance();
        return new Heard(status, value, values.toString(), true);
      }
      return new Heard(status, MissingNode.getInstance(), text(streamed.body()), true);
    }
  }

  private static boolean isValue(Case one) {
    return one.answer().content().filter(Content::isJsonTexts).isPresent()
        && one.answer().body().filter(JsonNode::isObject).isPresent();
  }

  /** As it would be sent: bytes, too, are a text then. */
  private static JsonNode tree(Object body) {
    try {
      return Json.mapper().readTree(Json.mapper().writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Case one, Heard heard) {
    List<Difference> differences = new ArrayList<>();
    int due = one.answer().status();
    if (heard.status() != due) {
      differences.add(
          new Difference("status", "expected " + due + ", but the client has " + heard.status()));
    }
    if (!heard.typedError()) {
      differences.add(new Difference("problem", "the client does not give it"));
    }
    boolean json = one.answer().content().map(c -> c.isJson()).orElse(false);
    boolean head = one.operation().method().equals("HEAD");
    boolean xml = one.answer().xml().isPresent() && !heard.body().isMissingNode();
    boolean tree = json || xml || isValue(one);
    if (tree && !head) {
      differences.addAll(JsonComparison.of(one.answer().body().orElseThrow(), heard.body()));
    } else if (!head && !heard.text().equals(one.answer().text())) {
      differences.add(new Difference("", "expected another text than " + heard.text()));
    }
    Difference.refuse(heading(one, "what is read"), differences);
  }

  private static String heading(Case one, String what) {
    return one.id() + ": " + one.covers() + ": " + what + " (" + one.why() + ")";
  }

  private static List<Auth> auths(Case one) {
    return one.credentials().stream().map(ClientTrial::auth).toList();
  }

  private static Auth auth(Credential credential) {
    Auth auth =
        switch (credential.kind()) {
          case BASIC -> Auth.basic(Credential.USER, Credential.PASSWORD);
          case API_KEY -> Auth.apiKey(Credential.API_KEY);
          case HTTP_OTHER -> Auth.http(() -> Credential.TOKEN);
          default -> Auth.bearer(Credential.TOKEN);
        };
    return auth.forScheme(credential.scheme());
  }

  private static Sent sent(IRequest request) {
    byte[] body = Optional.ofNullable(request.getBody().getValue()).orElse(new byte[0]);
    Map<String, List<String>> query = Optional.ofNullable(request.getQuery()).orElse(Map.of());
    return new Sent(
        request.getMethod(),
        request.getPath(),
        query,
        request.getHeaders(),
        new String(body, StandardCharsets.UTF_8));
  }
}
