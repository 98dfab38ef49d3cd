package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.cases.value.ExampleValue;
import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.api.cases.wire.WireWriter;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.Webhook;
import dev.lockstep.api.model.schema.SchemaChecker;
import dev.lockstep.api.xml.XmlBodies;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.webhook.Receiver;
import dev.lockstep.client.webhook.Reply;
import dev.lockstep.contracts.check.JsonComparison;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends the webhooks of a document to the generated receiver, in a real server. */
final class HookTrip implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int TURNS = 8;

  private final Fixture fixture;
  private final Receiver receiver;
  private final SchemaChecker schemas;
  private final XmlBodies xml;
  private final HttpServer server;
  private final List<JsonNode> heard = new ArrayList<>();
  private Optional<JsonNode> said = Optional.empty();

  HookTrip(Fixture fixture, Workshop workshop) throws Exception {
    this.fixture = fixture;
    this.schemas = SchemaChecker.of(fixture.model());
    this.xml = new XmlBodies(fixture.model());
    Class<?> type =
        workshop.classes(fixture, "client").stream()
            .filter(c -> c.getSimpleName().endsWith("Webhooks"))
            .findFirst()
            .orElseThrow();
    Object handler =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> hear(method, args));
    this.receiver = (Receiver) type.getMethod("receiver", type).invoke(null, handler);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::exchange);
    server.start();
  }

  private void exchange(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String target = exchange.getRequestURI().toString();
    Reply reply =
        receiver.receive(exchange.getRequestMethod(), target, exchange.getRequestHeaders(), body);
    exchange.getResponseHeaders().putAll(reply.headers());
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
    exchange.getResponseBody().write(reply.body());
    exchange.close();
  }

  private @Nullable Object hear(Method method, Object @Nullable [] args) throws IOException {
    for (Object arg : args == null ? new Object[0] : args) {
      Object bare = arg instanceof Optional<?> optional ? optional.orElse(null) : arg;
      if (bare != null) {
        heard.add(Json.mapper().valueToTree(bare));
      }
    }
    if (method.getReturnType() == Reply.class) {
      return Reply.of(202);
    }
    return said.isPresent()
        ? Json.mapper()
            .readerFor(Json.mapper().constructType(method.getGenericReturnType()))
            .readValue(said.get())
        : null;
  }

  /** Where what was sent and what was heard differ; empty if they do not. */
  List<String> differences(Webhook hook, String address) throws Exception {
    List<String> differences = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      Inputs inputs = inputs(hook.operation(), turn);
      List<JsonNode> due = new ArrayList<>(inputs.parameters().values());
      inputs.body().map(Inputs.Sent::value).filter(b -> !b.isNull()).ifPresent(due::add);
      heard.clear();
      said = answer(hook.operation());
      HttpResponse<String> answer = send(hook.operation(), inputs, address);
      String where = hook.operation().id() + " turn " + turn + ": ";
      if (answer.statusCode() / 100 != 2) {
        differences.add(where + answer.statusCode() + " " + answer.body());
      }
      for (JsonNode value : due) {
        if (heard.stream().noneMatch(h -> JsonComparison.of(value, h).isEmpty())) {
          differences.add(where + value + " is not in " + heard);
        }
      }
      if (heard.size() != due.size()
          || !said.map(JsonNode::toString).orElse("").equals(answer.body())) {
        differences.add(where + due + " became " + heard + " and " + answer.body());
      }
    }
    return differences;
  }

  private Inputs inputs(Operation operation, int turn) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      boolean container = !(parameter.type().notNull() instanceof Type.Text);
      Place place = Place.of(parameter);
      Place exact = place == Place.HEADER_LIST && !container ? Place.HEADER : place;
      JsonNode value = value(exact, turn, parameter.type(), parameter.schemaPointer());
      if (parameter.required() || turn % 2 == 0) {
        values.put(Inputs.key(parameter.in(), parameter.name()), value);
      }
    }
    return new Inputs(
        values,
        operation
            .body()
            .map(body -> body.contents().get(0))
            .map(
                c -> {
                  Place place = c.bareMediaType().endsWith("urlencoded") ? Place.FORM : Place.BODY;
                  return new Inputs.Sent(c, value(place, turn, c.type(), c.schemaPointer()));
                }));
  }

  /** Varied if that is valid, and else the least there can be. */
  private JsonNode value(Place place, int turn, Type type, String pointer) {
    JsonNode value = new VariedValue(fixture.model(), Direction.REQUEST, place, turn).of(type);
    return schemas.check(pointer, value, Direction.REQUEST).isEmpty()
        ? value
        : new ExampleValue(fixture.model()).of(type, Direction.REQUEST);
  }

  private Optional<JsonNode> answer(Operation operation) {
    return operation.responses().stream()
        .filter(Response::isSuccess)
        .flatMap(r -> r.contents().stream())
        .findFirst()
        .map(c -> new ExampleValue(fixture.model()).of(c.type(), Direction.RESPONSE));
  }

  private HttpResponse<String> send(Operation operation, Inputs inputs, String address)
      throws IOException, InterruptedException {
    Wire wire = WireWriter.write(xml, operation, inputs, List.of());
    String path = address;
    for (Parameter parameter : operation.parameters(Parameter.In.PATH)) {
      String value = inputs.parameter(parameter).orElseThrow().asText();
      path = path.replace("{" + parameter.name() + "}", value);
    }
    int mark = wire.target().indexOf('?');
    String query = mark < 0 ? "" : wire.target().substring(mark);
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path + query))
            .method(
                wire.method(),
                wire.body()
                    .map(b -> BodyPublishers.ofByteArray(b.bytes()))
                    .orElse(BodyPublishers.noBody()));
    wire.headers().forEach(header -> request.header(header.name(), header.value()));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
