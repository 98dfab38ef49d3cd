package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.json.Model;
import dev.lockstep.client.json.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Marks */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Marks.Builder.class)
public final class Marks extends Model {
  @JsonProperty("best")
  private final String best;

  private final Map<String, Integer> additionalProperties;

  private Marks(Builder builder) {
    this.best = builder.best;
    this.additionalProperties = Models.<Integer>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.best = best;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public Optional<String> best() {
    return Optional.<String>ofNullable(best);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, Integer> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "best", best,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link Marks}. A null means that the property is absent. */
  @JsonIgnoreProperties({ "secret" })
  public static final class Builder {
    @JsonProperty("best")
    private String best;

    private final Map<String, Integer> additionalProperties = new LinkedHashMap<String, Integer>();

    private Builder() {}

    public Builder best(String best) {
      this.best = best;
      return this;
    }

    /** Sets a property that the document does not name. */
    @JsonAnySetter
    public Builder additionalProperty(String name, Integer value) {
      additionalProperties.put(name, value);
      return this;
    }

    /**
     * The finished object.
     *
     * @throws IllegalStateException if a required property is absent
     */
    public Marks build() {
      return new Marks(this);
    }
  }
}
