package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.json.Model;
import dev.lockstep.client.json.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** UploadFilesBody */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = UploadFilesBody.Builder.class)
public final class UploadFilesBody extends Model {
  @JsonProperty("files")
  private final List<Upload> files;

  @JsonProperty("comment")
  private final String comment;

  private final Map<String, JsonNode> additionalProperties;

  private UploadFilesBody(Builder builder) {
    this.files =
        Models.<Upload>listOf(
            Models.<List<Upload>>required(builder.files, "UploadFilesBody.files"));
    this.comment = builder.comment;
    this.additionalProperties = Models.<JsonNode>mapOf(builder.additionalProperties);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a changed copy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.files = files;
    builder.comment = comment;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  public List<Upload> files() {
    return files;
  }

  public Optional<String> comment() {
    return Optional.<String>ofNullable(comment);
  }

  /** What the object holds beyond its known properties, by name; it is written back as it is. */
  @JsonAnyGetter
  public Map<String, JsonNode> additionalProperties() {
    return additionalProperties;
  }

  @Override
  protected Object[] allProperties() {
    return new Object[] {
      "files", files,
      "comment", comment,
      "additionalProperties", additionalProperties
    };
  }

  /** Builds a {@link UploadFilesBody}. A null means that the property is absent. */
  public static final class Builder {
    @JsonProperty("files")
    private List<Upload> files;

    @JsonProperty("comment")
    private String comment;

    private final Map<String, JsonNode> additionalProperties =
        new LinkedHashMap<String, JsonNode>();

    private Builder() {}

    public Builder files(List<Upload> files) {
      this.files = files;
      return this;
    }

    public Builder comment(String comment) {
      this.comment = comment;
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
    public UploadFilesBody build() {
      return new UploadFilesBody(this);
    }
  }
}
