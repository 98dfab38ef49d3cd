package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.json.Model;
import dev.lockstep.client.json.Models;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Line */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Line.Builder.class)
public final class Line extends Model {
  @JsonProperty("article")
  private final String article;

  @JsonProperty("amount")
  private final int amount;

  @JsonProperty("price")
  private final BigDecimal price;

  @JsonProperty("parts")
  private final List<Line> parts;

  private final Map<String, JsonNode> additionalProperties;

  private Line(Builder builder) {
    this.article = Models.<String>required(builder.article, "Line.article");
    this.amount = Models.<Integer>required(builder.amount, "Line.amount");
    this.price = Models.<BigDecimal>required(builder.price, "Line.price");
    this.parts = Models.<Line>listOf(builder.parts);
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.article = article;
    builder.amount = amount;
    builder.price = price;
    builder.parts = parts;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public String article() {
    return article;
  }

  public int amount() {
    return amount;
  }

  public BigDecimal price() {
    return price;
  }

  public Optional<List<Line>> parts() {
    return Optional.<List<Line>>ofNullable(parts);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "article", article,
      "amount", amount,
      "price", price,
      "parts", parts,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link Line}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("article")
    private String article;

    @JsonProperty("amount")
    private Integer amount;

    @JsonProperty("price")
    private BigDecimal price;

    @JsonProperty("parts")
    private List<Line> parts;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder article(String article) {
      this.article = article;
      return this;
    }

    public Builder amount(int amount) {
      this.amount = amount;
      return this;
    }

    public Builder price(BigDecimal price) {
      this.price = price;
      return this;
    }

    public Builder parts(List<Line> parts) {
      this.parts = parts;
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
    public Line build() {
      return new Line(this);
    }
  }
}
