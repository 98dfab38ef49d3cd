package dev.lockstep.api.model.view;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.Webhook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which named types the requests or the responses of a document have in them. */
final class Reach {
  private Reach() {}

  static Set<String> of(ApiModel model, KeptProperties kept, Direction direction) {
    Deque<String> open = new ArrayDeque<>();
    Stream.concat(model.operations().stream(), model.webhooks().stream().map(Webhook::operation))
        .flatMap(operation -> direction == Direction.REQUEST ? asked(operation) : said(operation))
        .forEach(type -> Members.in(type).ifPresent(open::add));
    Set<String> reached = new HashSet<>();
    while (!open.isEmpty()) {
      String name = open.remove();
      Optional<NamedType> type = Optional.ofNullable(model.types().get(name));
      if (type.isPresent() && reached.add(name)) {
        Members.of(type.get(), kept, direction).forEach(open::add);
      }
    }
    return reached;
  }

  private static Stream<Type> asked(Operation operation) {
    return Stream.concat(
        operation.parameters().stream().map(Parameter::type),
        operation.body().stream().flatMap(body -> inContents(body.contents())));
  }

  private static Stream<Type> said(Operation operation) {
    return operation.responses().stream()
        .flatMap(
            response ->
                Stream.concat(
                    response.headers().stream().map(Header::type),
                    inContents(response.contents())));
  }

  private static Stream<Type> inContents(List<Content> contents) {
    return contents.stream()
        .flatMap(
            content ->
                Stream.concat(
                    Stream.of(content.type()),
                    content.encodings().values().stream()
                        .flatMap(encoding -> encoding.headers().stream())
                        .map(Header::type)));
  }
}
