package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.json.Model;
import dev.lockstep.client.json.Models;
import java.util.LinkedHashMap;
import java.util.Map;

/** CardPayment */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = CardPayment.Builder.class)
public final class CardPayment extends Model implements Payment {
  @JsonProperty("kind")
  private final CardPaymentKind kind;

  @JsonProperty("number")
  private final String number;

  private final Map<String, JsonNode> additionalProperties;

  private CardPayment(Builder builder) {
    this.kind = Models.<CardPaymentKind>required(builder.kind, "CardPayment.kind");
    this.number = Models.<String>required(builder.number, "CardPayment.number");
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.number = number;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public CardPaymentKind kind() {
    return kind;
  }

  public String number() {
    return number;
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "kind", kind,
      "number", number,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link CardPayment}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("kind")
    private CardPaymentKind kind;

    @JsonProperty("number")
    private String number;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder kind(CardPaymentKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder number(String number) {
      this.number = number;
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
    public CardPayment build() {
      return new CardPayment(this);
    }
  }
}
