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
import java.util.List;
import java.util.Map;

/** OrderPage */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = OrderPage.Builder.class)
public final class OrderPage extends Model {
  @JsonProperty("items")
  private final List<Order> items;

  @JsonProperty("nextCursor")
  private final Nullable<String> nextCursor;

  private final Map<String, JsonNode> additionalProperties;

  private OrderPage(Builder builder) {
    this.items =
        Models.<Order>listOf(Models.<List<Order>>required(builder.items, "OrderPage.items"));
    this.nextCursor = builder.nextCursor;
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.items = items;
    builder.nextCursor = nextCursor;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public List<Order> items() {
    return items;
  }

  public Nullable<String> nextCursor() {
    return Nullable.<String>orAbsent(nextCursor);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "items", items,
      "nextCursor", nextCursor,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link OrderPage}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("items")
    private List<Order> items;

    @JsonProperty("nextCursor")
    private Nullable<String> nextCursor;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder items(List<Order> items) {
      this.items = items;
      return this;
    }

    public Builder nextCursor(String nextCursor) {
      this.nextCursor = Nullable.<String>of(nextCursor);
      return this;
    }

    /** Sets {@code nextCursor} to an explicit null. */
    public Builder clearNextCursor() {
      this.nextCursor = Nullable.<String>ofNull();
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
    public OrderPage build() {
      return new OrderPage(this);
    }
  }
}
