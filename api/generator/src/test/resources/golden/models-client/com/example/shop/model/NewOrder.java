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
import java.util.Optional;

/** What a customer orders. Ends no comment: *&#47; and starts no "string". */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = NewOrder.Builder.class)
public final class NewOrder extends Model {
  @JsonProperty("lines")
  private final List<Line> lines;

  @JsonProperty("note")
  private final Nullable<String> note;

  @JsonProperty("gift")
  private final Boolean gift;

  @JsonProperty("payment")
  private final Payment payment;

  private final Map<String, JsonNode> additionalProperties;

  private NewOrder(Builder builder) {
    this.lines = Models.<Line>listOf(Models.<List<Line>>required(builder.lines, "NewOrder.lines"));
    this.note = builder.note;
    this.gift = builder.gift;
    this.payment = builder.payment;
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.lines = lines;
    builder.note = note;
    builder.gift = gift;
    builder.payment = payment;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public List<Line> lines() {
    return lines;
  }

  public Nullable<String> note() {
    return Nullable.<String>orAbsent(note);
  }

  public boolean gift() {
    return gift == null ? false : gift;
  }

  public Optional<Payment> payment() {
    return Optional.<Payment>ofNullable(payment);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "lines", lines,
      "note", note,
      "gift", gift,
      "payment", payment,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link NewOrder}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("lines")
    private List<Line> lines;

    @JsonProperty("note")
    private Nullable<String> note;

    @JsonProperty("gift")
    private Boolean gift;

    @JsonProperty("payment")
    private Payment payment;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder lines(List<Line> lines) {
      this.lines = lines;
      return this;
    }

    public Builder note(String note) {
      this.note = Nullable.<String>of(note);
      return this;
    }

    /** Sets {@code note} to an explicit null. */
    public Builder clearNote() {
      this.note = Nullable.<String>ofNull();
      return this;
    }

    public Builder gift(boolean gift) {
      this.gift = gift;
      return this;
    }

    public Builder payment(Payment payment) {
      this.payment = payment;
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
    public NewOrder build() {
      return new NewOrder(this);
    }
  }
}
