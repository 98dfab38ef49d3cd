package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.json.Model;
import dev.lockstep.client.json.Models;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** InvoicePayment */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = InvoicePayment.Builder.class)
public final class InvoicePayment extends Model implements Payment {
  @JsonProperty("kind")
  private final InvoicePaymentKind kind;

  @JsonProperty("dueDate")
  private final LocalDate dueDate;

  private final Map<String, JsonNode> additionalProperties;

  private InvoicePayment(Builder builder) {
    this.kind = Models.<InvoicePaymentKind>required(builder.kind, "InvoicePayment.kind");
    this.dueDate = builder.dueDate;
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
    builder.dueDate = dueDate;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public InvoicePaymentKind kind() {
    return kind;
  }

  public Optional<LocalDate> dueDate() {
    return Optional.<LocalDate>ofNullable(dueDate);
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
      "dueDate", dueDate,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link InvoicePayment}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("kind")
    private InvoicePaymentKind kind;

    @JsonProperty("dueDate")
    private LocalDate dueDate;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder kind(InvoicePaymentKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder dueDate(LocalDate dueDate) {
      this.dueDate = dueDate;
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
    public InvoicePayment build() {
      return new InvoicePayment(this);
    }
  }
}
