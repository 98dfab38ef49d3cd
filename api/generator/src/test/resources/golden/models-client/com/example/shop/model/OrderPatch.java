package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.json.Model;
import dev.lockstep.client.json.Models;
import dev.lockstep.client.json.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** OrderPatch */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = OrderPatch.Builder.class)
public final class OrderPatch extends Model {
  @JsonProperty("note")
  private final Nullable<String> note;

  @JsonProperty("status")
  private final OrderStatus status;

  private final Map<String, JsonNode> additionalProperties;

  private OrderPatch(Builder builder) {
    this.note = builder.note;
    this.status = builder.status;
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.note = note;
    builder.status = status;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public Nullable<String> note() {
    return Nullable.<String>orAbsent(note);
  }

  public Optional<OrderStatus> status() {
    return Optional.<OrderStatus>ofNullable(status);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "note", note,
      "status", status,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link OrderPatch}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("note")
    private Nullable<String> note;

    @JsonProperty("status")
    private OrderStatus status;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder note(String note) {
      this.note = Nullable.<String>of(note);
      return this;
    }

    /** Sets {@code note} to an explicit null. */
    public Builder clearNote() {
      this.note = Nullable.<String>ofNull();
      return this;
    }

    public Builder status(OrderStatus status) {
      this.status = status;
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
    public OrderPatch build() {
      return new OrderPatch(this);
    }
  }
}
