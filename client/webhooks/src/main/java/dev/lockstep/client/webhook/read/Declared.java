package dev.lockstep.client.webhook.read;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.client.style.Param;
import java.util.Optional;

/** A parameter that may come in, and what it becomes. */
public record Declared(Param param, JavaType type, boolean required) {

  boolean isArray() {
    return type.isCollectionLikeType();
  }

  /** Generated models are built, and unions and enums are not. */
  boolean isObject() {
    return type.isMapLikeType()
        || Optional.ofNullable(type.getRawClass().getAnnotation(JsonDeserialize.class))
            .filter(annotation -> annotation.builder() != Void.class)
            .isPresent();
  }
}
