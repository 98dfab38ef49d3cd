package dev.lockstep.client.operation;

import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.style.Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One operation of an API: all that a runtime needs to know to call it.
 *
 * @param id the operationId
 * @param method in capitals
 * @param server where it is, without a slash at its end; empty if it is where the API is
 * @param path the path template, with a query behind it if every call has the same
 * @param params in the order of its {@link Arguments}: required ones first
 * @param bodyFormat how a body is written; empty if the operation takes none
 * @param accept the media types that the client can read, best first, as a header has them
 * @param security the alternatives: each a list of schemes that are needed together
 * @param label as messages name it: never with a value in it
 * @param <T> what a successful answer becomes
 */
public record Operation<T>(
    String id,
    String method,
    String server,
    String path,
    List<Param> params,
    Optional<BodyFormat> bodyFormat,
    String accept,
    List<List<String>> security,
    Result<T> result,
    String label) {

  /** An operation that messages name as all others. */
  public Operation(
      String id,
      String method,
      String server,
      String path,
      List<Param> params,
      Optional<BodyFormat> bodyFormat,
      String accept,
      List<List<String>> security,
      Result<T> result) {
    this(
        id,
        method,
        server,
        path,
        params,
        bodyFormat,
        accept,
        security,
        result,
        id + " (" + method + " " + path + ")");
  }

  /** Starts the description of an operation. */
  public static Builder of(String id, String method, String path) {
    return new Builder(id, method, path);
  }

  /** The same operation, its answer read in another way. */
  public <R> Operation<R> reading(Result<R> other) {
    return new Operation<>(
        id, method, server, path, params, bodyFormat, accept, security, other, label);
  }

  /** Describes an operation; generated code is its only user. */
  public static final class Builder {
    private final String id;
    private final String method;
    private final String path;
    private final List<Param> params = new ArrayList<>();
    private final List<List<String>> security = new ArrayList<>();
    private Optional<BodyFormat> bodyFormat = Optional.empty();
    private String server = "";
    private String accept = "application/json";

    private Builder(String id, String method, String path) {
      this.id = id;
      this.method = method;
      this.path = path;
    }

    /** At a server of its own. */
    public Builder server(String url) {
      server = url;
      return this;
    }

    /** With one more parameter in the path. */
    public Builder path(String name) {
      return param(Param.path(name));
    }

    /** With one more parameter in the query. */
    public Builder query(String name) {
      return param(Param.query(name));
    }

    /** With one more parameter in a header. */
    public Builder header(String name) {
      return param(Param.header(name));
    }

    /** With one more parameter in a cookie. */
    public Builder cookie(String name) {
      return param(Param.cookie(name));
    }

    /** With one more parameter, written in a way of its own. */
    public Builder param(Param param) {
      params.add(param);
      return this;
    }

    /** With a body of JSON. */
    public Builder json() {
      return json("application/json");
    }

    /** With a body of JSON under a media type of its own. */
    public Builder json(String mediaType) {
      return body(BodyFormat.json(mediaType));
    }

    /** With a body in another format. */
    public Builder body(BodyFormat format) {
      bodyFormat = Optional.of(format);
      return this;
    }

    /** With the media types that the client can read, where they are not JSON alone. */
    public Builder accept(String... mediaTypes) {
      accept = String.join(", ", mediaTypes);
      return this;
    }

    /** With one more alternative of schemes that are needed together. */
    public Builder secured(String... schemes) {
      security.add(List.of(schemes));
      return this;
    }

    /** With the way in which a successful answer is read, which completes the description. */
    public <T> Operation<T> returning(Result<T> result) {
      return new Operation<>(
          id,
          method,
          server,
          path,
          List.copyOf(params),
          bodyFormat,
          accept,
          List.copyOf(security),
          result);
    }
  }
}
