package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Answer;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.cases.value.ExampleValue;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.schema.SchemaChecker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that is sent for one document. */
final class Exchanges {
  private static final int TURNS = 8;

  private final ApiModel model;
  private final SchemaChecker schemas;

  private Exchanges(ApiModel model) {
    this.model = model;
    this.schemas = SchemaChecker.of(model);
  }

  /** The cases of the document that a client can send, and variations of them. */
  static List<Exchange> of(ApiModel model) {
    Exchanges exchanges = new Exchanges(model);
    List<Exchange> all = new ArrayList<>();
    for (Case one : Cases.of(model).all()) {
      if (one.side() == Case.Side.BOTH || isMultipart(one)) {
        Exchange plain = exchanges.exchange(one);
        all.add(plain);
        for (int turn = 0; plain.handled() && turn < TURNS; turn++) {
          exchanges.varied(plain, turn).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** The operations that have something to send or to answer, and of which all values are lost. */
  static Set<String> neverVaried(List<Exchange> exchanges) {
    Set<String> never = new TreeSet<>();
    for (Exchange exchange : exchanges) {
      boolean plain = exchange.inputs().body().isEmpty() && exchange.answer().body().isEmpty();
      if (exchange.handled() && !(plain && exchange.operation().parameters().isEmpty())) {
        never.add(exchange.operation().id());
      }
    }
    exchanges.stream().filter(Exchange::isVaried).forEach(e -> never.remove(e.operation().id()));
    return never;
  }

  /** Each time its parts have another boundary, which is why Pact cannot compare it. */
  private static boolean isMultipart(Case one) {
    return one.side() == Case.Side.WIRE
        && one.origin() != Case.Origin.NEGATIVE
        && one.inputs()
            .body()
            .map(b -> b.content().bareMediaType())
            .orElse("")
            .startsWith("multipart/");
  }

  private Exchange exchange(Case one) {
    boolean unknown = one.answer().status() == 401 && !one.operation().isOpen();
    boolean refused = one.origin() == Case.Origin.NEGATIVE || unknown;
    Map<String, JsonNode> headers = new LinkedHashMap<>();
    for (Header header : one.answer().response().headers()) {
      if (header.required()) {
        headers.put(header.name(), new ExampleValue(model).of(header.type(), Direction.RESPONSE));
      }
    }
    return new Exchange(
        one.id(),
        one.operation(),
        one.credentials(),
        one.inputs(),
        one.answer(),
        headers,
        !refused);
  }

  /** The same with other values; empty if those are not valid. */
  private Optional<Exchange> varied(Exchange plain, int turn) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    int index = 0;
    for (Parameter parameter : plain.operation().parameters()) {
      if (parameter.required() || turn % 2 == 0 || (index++ + turn / 2) % 2 == 0) {
        value(parameter, turn)
            .ifPresent(v -> parameters.put(Inputs.key(parameter.in(), parameter.name()), v));
      }
    }
    boolean bodyless = turn == 5 && plain.operation().body().stream().noneMatch(b -> b.required());
    Optional<Inputs.Sent> body = bodyless ? Optional.empty() : plain.inputs().body();
    Inputs inputs = new Inputs(parameters, body.map(b -> varied(b, turn)));
    Answer answer = varied(plain.answer(), turn);
    Map<String, JsonNode> headers = headers(answer, turn);
    return isValid(plain, inputs, answer)
        ? Optional.of(
            new Exchange(
                plain.id() + Exchange.TURN + turn,
                plain.operation(),
                plain.credentials(),
                inputs,
                answer,
                headers,
                true))
        : Optional.empty();
  }

  private Optional<JsonNode> value(Parameter parameter, int turn) {
    boolean container = isContainer(parameter.type().notNull());
    Place place = Place.of(parameter);
    Place exact = place == Place.HEADER_LIST && !container ? Place.HEADER : place;
    JsonNode value = new VariedValue(model, Direction.REQUEST, exact, turn).of(parameter.type());
    boolean nothing = value.isNull() || (value.isContainerNode() && value.isEmpty());
    boolean absent = value.isNull() && !parameter.required();
    return absent || (nothing && !exact.isJson()) ? Optional.empty() : Optional.of(value);
  }

  private boolean isContainer(Type type) {
    return type instanceof Type.Array || type instanceof Type.Map || type instanceof Type.Ref;
  }

  private Inputs.Sent varied(Inputs.Sent body, int turn) {
    Place place = body.content().isJson() ? Place.BODY : place(body.content());
    return new Inputs.Sent(
        body.content(),
        new VariedValue(model, Direction.REQUEST, place, turn).of(body.content().type()));
  }

  private static Place place(Content content) {
    String mediaType = content.bareMediaType();
    boolean form =
        mediaType.startsWith("multipart/") || mediaType.equals("application/x-www-form-urlencoded");
    return form ? Place.FORM : Place.BODY;
  }

  private Answer varied(Answer answer, int turn) {
    Optional<JsonNode> body =
        answer
            .content()
            .map(c -> new VariedValue(model, Direction.RESPONSE, place(c), turn).of(c.type()));
    return new Answer(
        answer.response(),
        answer.status(),
        answer.headers(),
        answer.content(),
        body,
        Optional.empty());
  }

  private Map<String, JsonNode> headers(Answer answer, int turn) {
    Map<String, JsonNode> headers = new LinkedHashMap<>();
    for (Header header : answer.response().headers()) {
      boolean container = isContainer(header.type().notNull());
      Place place = container ? Place.HEADER_LIST : Place.HEADER;
      if (header.required() || turn % 2 == 0) {
        headers.put(
            header.name(),
            new VariedValue(model, Direction.RESPONSE, place, turn).of(header.type()));
      }
    }
    return headers;
  }

  private boolean isValid(Exchange plain, Inputs inputs, Answer answer) {
    boolean body =
        inputs.body().stream()
            .allMatch(sent -> isValid(sent.content(), sent.value(), Direction.REQUEST));
    boolean parameters =
        plain.operation().parameters().stream()
            .filter(p -> !p.schemaPointer().isEmpty())
            .allMatch(
                p ->
                    inputs.parameter(p).stream()
                        .allMatch(
                            v -> schemas.check(p.schemaPointer(), v, Direction.REQUEST).isEmpty()));
    boolean answered =
        answer.content().stream()
            .allMatch(content -> isValid(content, answer.body().orElseThrow(), Direction.RESPONSE));
    boolean there = inputs.body().stream().noneMatch(sent -> sent.value().isNull());
    return body && parameters && answered && there;
  }

  private boolean isValid(Content content, JsonNode value, Direction direction) {
    return content.schemaPointer().isEmpty()
        || schemas.check(content.schemaPointer(), value, direction).isEmpty();
  }
}
