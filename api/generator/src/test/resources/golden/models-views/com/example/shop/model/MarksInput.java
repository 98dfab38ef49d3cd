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

/** MarksInput */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = MarksInput.Builder.class)
public final class MarksInput extends Model {
  @JsonProperty("secret")
  private final String secret;

  private final Map<String, Integer> additionalProperties;

  private MarksInput(Builder builder) {
    this.secret = builder.secret;
    this.additionalProperties = Models.<Integer>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.secret = secret;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public Optional<String> secret() {
    return Optional.<String>ofNullable(secret);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, Integer> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "secret", secret,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link MarksInput}. A null means that the property is absent. */
  @JsonIgnoreProperties({ "best" })
  public static final class Builder {
    @JsonProperty("secret")
    private String secret;

    private final Map<String, Integer> additionalProperties = new LinkedHashMap<String, Integer>();

    private Builder() {}

    public Builder secret(String secret) {
      this.secret = secret;
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
    public MarksInput build() {
      return new MarksInput(this);
    }
  }
}
