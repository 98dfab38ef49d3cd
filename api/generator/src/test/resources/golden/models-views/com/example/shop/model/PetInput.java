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
import java.util.Optional;

/** PetInput */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = PetInput.Builder.class)
public final class PetInput extends Model {
  @JsonProperty("name")
  private final String name;

  @JsonProperty("pin")
  private final String pin;

  @JsonProperty("mother")
  private final PetInput mother;

  @JsonProperty("marks")
  private final MarksInput marks;

  private final Map<String, JsonNode> additionalProperties;

  private PetInput(Builder builder) {
    this.name = Models.<String>required(builder.name, "PetInput.name");
    this.pin = Models.<String>required(builder.pin, "PetInput.pin");
    this.mother = builder.mother;
    this.marks = builder.marks;
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.pin = pin;
    builder.mother = mother;
    builder.marks = marks;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public String name() {
    return name;
  }

  public String pin() {
    return pin;
  }

  public Optional<PetInput> mother() {
    return Optional.<PetInput>ofNullable(mother);
  }

  public Optional<MarksInput> marks() {
    return Optional.<MarksInput>ofNullable(marks);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "name", name,
      "pin", pin,
      "mother", mother,
      "marks", marks,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link PetInput}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("name")
    private String name;

    @JsonProperty("pin")
    private String pin;

    @JsonProperty("mother")
    private PetInput mother;

    @JsonProperty("marks")
    private MarksInput marks;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder pin(String pin) {
      this.pin = pin;
      return this;
    }

    public Builder mother(PetInput mother) {
      this.mother = mother;
      return this;
    }

    public Builder marks(MarksInput marks) {
      this.marks = marks;
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
    public PetInput build() {
      return new PetInput(this);
    }
  }
}
