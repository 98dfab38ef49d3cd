package dev.lockstep.api.generator.client;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of a multipart body that are files. */
final class FileParts {
  private static final String ANY = "*/*";

  private FileParts() {}

  /** The media types that they may have, by their names. */
  static Map<String, String> of(Content content, ApiModel model) {
    Map<String, String> files = new LinkedHashMap<>();
    if (content.type().notNull() instanceof Type.Ref ref
        && model.resolve(ref) instanceof ObjectType object) {
      object.properties().stream()
          .filter(FileParts::isFile)
          .forEach(property -> files.put(property.name(), mediaType(property, content)));
    }
    return files;
  }

  private static boolean isFile(Property property) {
    Type type = property.type().notNull();
    Type item = type instanceof Type.Array array ? array.items().notNull() : type;
    return item instanceof Type.Binary;
  }

  private static String mediaType(Property property, Content content) {
    return Optional.ofNullable(content.encodings().get(property.name()))
        .map(encoding -> String.join(", ", encoding.contentTypes()))
        .filter(types -> !types.isEmpty())
        .orElse(ANY);
  }
}
