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

/** Pet */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Pet.Builder.class)
public final class Pet extends Model {
  @JsonProperty("id")
  private final long id;

  @JsonProperty("name")
  private final String name;

  @JsonProperty("mother")
  private final Pet mother;

  @JsonProperty("marks")
  private final Marks marks;

  private final Map<String, JsonNode> additionalProperties;

  private Pet(Builder builder) {
    this.id = Models.<Long>required(builder.id, "Pet.id");
    this.name = Models.<String>required(builder.name, "Pet.name");
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
    builder.id = id;
    builder.name = name;
    builder.mother = mother;
    builder.marks = marks;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Optional<Pet> mother() {
    return Optional.<Pet>ofNullable(mother);
  }

  public Optional<Marks> marks() {
    return Optional.<Marks>ofNullable(marks);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "id", id,
      "name", name,
      "mother", mother,
      "marks", marks,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link Pet}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("id")
    private Long id;

    @JsonProperty("name")
    private String name;

    @JsonProperty("mother")
    private Pet mother;

    @JsonProperty("marks")
    private Marks marks;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder id(long id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder mother(Pet mother) {
      this.mother = mother;
      return this;
    }

    public Builder marks(Marks marks) {
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
    public Pet build() {
      return new Pet(this);
    }
  }
}
