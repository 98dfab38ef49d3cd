package dev.lockstep.client.webhook;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.webhook.read.BodyReader;
import dev.lockstep.client.webhook.read.Content;
import dev.lockstep.client.webhook.read.Declared;
import dev.lockstep.client.webhook.read.Fault;
import dev.lockstep.client.webhook.read.Incoming;
import dev.lockstep.client.webhook.read.ParamReader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One webhook or callback: what comes in, and who is called. */
public final class Hook {
  private final Address address;
  private final String method;
  private final List<Declared> params;
  private final Optional<BodyReader> body;
  private final Function<Given, Reply> handler;

  private Hook(Builder builder, Function<Given, Reply> handler) {
    this.address = builder.address;
    this.method = builder.method;
    this.params = List.copyOf(builder.params);
    this.body = builder.body;
    this.handler = handler;
  }

  /**
   * Starts the description of a webhook.
   *
   * @param suffix the end of the path of a callback, behind its name; else empty
   * @param method in capitals
   */
  public static Builder of(String name, String suffix, String method) {
    return new Builder(new Address(name, suffix), method);
  }

  Address address() {
    return address;
  }

  String method() {
    return method;
  }

  Reply receive(Incoming incoming) {
    body.ifPresent(reader -> requireMediaType(reader, incoming));
    List<Fault> faults = new ArrayList<>();
    List<Optional<Object>> values = new ArrayList<>();
    ParamReader reader = new ParamReader(params, incoming, faults);
    params.forEach(param -> values.add(reader.read(param)));
    body.ifPresent(b -> values.add(b.read(incoming, faults)));
    if (!faults.isEmpty()) {
      throw new RefusalException(Problem.of(400, detail(faults), faults));
    }
    return handler.apply(new Given(values));
  }

  private void requireMediaType(BodyReader reader, Incoming incoming) {
    if (!reader.accepts(incoming)) {
      String sent = incoming.contentType();
      String detail = address + " is sent as " + reader.mediaTypes() + ", and not as " + sent;
      throw new RefusalException(415, detail);
    }
  }

  private String detail(List<Fault> faults) {
    Fault first = faults.get(0);
    String more = faults.size() > 1 ? ", and " + (faults.size() - 1) + " more" : "";
    return address + ": " + first + more;
  }

  /** Describes a webhook; generated code is its only user. */
  public static final class Builder {
    private final Address address;
    private final String method;
    private final List<Declared> params = new ArrayList<>();
    private Optional<BodyReader> body = Optional.empty();

    private Builder(Address address, String method) {
      this.address = address;
      this.method = method;
    }

    /** With a parameter that must be there. */
    public Builder required(Param param, Class<?> type) {
      return add(param, type, true);
    }

    /** With a parameter that must be there. */
    public Builder required(Param param, TypeReference<?> type) {
      return add(param, type.getType(), true);
    }

    /** With a parameter that can be left out. */
    public Builder optional(Param param, Class<?> type) {
      return add(param, type, false);
    }

    /** With a parameter that can be left out. */
    public Builder optional(Param param, TypeReference<?> type) {
      return add(param, type.getType(), false);
    }

    private Builder add(Param param, Type type, boolean required) {
      params.add(new Declared(param, java(type), required));
      return this;
    }

    /** With a body that must be there. */
    public Builder body(Content content, Class<?> type) {
      return body(content, type, true);
    }

    /** With a body that must be there. */
    public Builder body(Content content, TypeReference<?> type) {
      return body(content, type.getType(), true);
    }

    /** With a body that can be left out. */
    public Builder optionalBody(Content content, Class<?> type) {
      return body(content, type, false);
    }

    /** With a body that can be left out. */
    public Builder optionalBody(Content content, TypeReference<?> type) {
      return body(content, type.getType(), false);
    }

    private Builder body(Content content, Type type, boolean required) {
      body = Optional.of(new BodyReader(content, java(type), required));
      return this;
    }

    private static JavaType java(Type type) {
      return Json.mapper().constructType(type);
    }

    /** With who is called, which completes the description. */
    public Hook to(Function<Given, Reply> handler) {
      return new Hook(this, handler);
    }
  }
}
