package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.json.Model;
import dev.lockstep.client.json.Models;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Problem */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Problem.Builder.class)
public final class Problem extends Model {
  @JsonProperty("type")
  private final URI type;

  @JsonProperty("title")
  private final String title;

  @JsonProperty("status")
  private final int status;

  @JsonProperty("detail")
  private final String detail;

  @JsonProperty("instance")
  private final URI instance;

  @JsonProperty("requestId")
  private final String requestId;

  private final Map<String, JsonNode> additionalProperties;

  private Problem(Builder builder) {
    this.type = Models.<URI>required(builder.type, "Problem.type");
    this.title = Models.<String>required(builder.title, "Problem.title");
    this.status = Models.<Integer>required(builder.status, "Problem.status");
    this.detail = builder.detail;
    this.instance = builder.instance;
    this.requestId = builder.requestId;
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.title = title;
    builder.status = status;
    builder.detail = detail;
    builder.instance = instance;
    builder.requestId = requestId;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public URI type() {
    return type;
  }

  public String title() {
    return title;
  }

  public int status() {
    return status;
  }

  public Optional<String> detail() {
    return Optional.<String>ofNullable(detail);
  }

  public Optional<URI> instance() {
    return Optional.<URI>ofNullable(instance);
  }

  public Optional<String> requestId() {
    return Optional.<String>ofNullable(requestId);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "type", type,
      "title", title,
      "status", status,
      "detail", detail,
      "instance", instance,
      "requestId", requestId,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link Problem}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("type")
    private URI type;

    @JsonProperty("title")
    private String title;

    @JsonProperty("status")
    private Integer status;

    @JsonProperty("detail")
    private String detail;

    @JsonProperty("instance")
    private URI instance;

    @JsonProperty("requestId")
    private String requestId;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder type(URI type) {
      this.type = type;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder status(int status) {
      this.status = status;
      return this;
    }

    public Builder detail(String detail) {
      this.detail = detail;
      return this;
    }

    public Builder instance(URI instance) {
      this.instance = instance;
      return this;
    }

    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** Sets a property that the document does not name. */
    @JsonAnySetter
    public Builder additionalProperty(String name, JsonNode value) {
      additionalProperties.put(name, value);
      return this;
    }

    /**
     * The finished object.
     *
     * @throws IllegalStateException if a required property is absent
     */
    public Problem build() {
      return new Problem(this);
    }
  }
}
