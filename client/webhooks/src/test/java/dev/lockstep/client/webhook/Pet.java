package dev.lockstep.client.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.json.Models;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model as it is generated, in short. */
@JsonDeserialize(builder = Pet.Builder.class)
final class Pet {
  @JsonProperty("id")
  final int id;

  @JsonProperty("born")
  final @Nullable LocalDate born;

  @JsonProperty("friends")
  final List<Pet> friends;

  private Pet(Builder builder) {
    this.id = Models.required(builder.id, "Pet.id");
    this.born = builder.born;
    this.friends = builder.friends;
  }

  static final class Builder {
    @JsonProperty("id")
    private @Nullable Integer id;

    @JsonProperty("born")
    private @Nullable LocalDate born;

    @JsonProperty("friends")
    private List<Pet> friends = List.of();

    private Builder() {}

    Pet build() {
      return new Pet(this);
    }
  }
}
