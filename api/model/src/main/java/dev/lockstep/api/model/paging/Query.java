package dev.lockstep.api.model.paging;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The parameters of a query that may say which page is asked for: those that can be left out. */
record Query(List<Parameter> parameters) {

  /** Such as a cursor. */
  Optional<Parameter> text(Set<String> names) {
    return only(names, Query::isText);
  }

  /** Such as the number of a page. */
  Optional<Parameter> number(Set<String> names) {
    return only(names, Query::isNumber);
  }

  /** Whether any of them has to do with pages. */
  boolean isPaged() {
    return Stream.of(Names.OFFSETS, Names.PAGES, Names.LIMITS)
            .flatMap(names -> all(names, Query::isNumber))
            .findAny()
            .isPresent()
        || all(Names.CURSORS, Query::isText).findAny().isPresent();
  }

  /** Two that mean the same leave it open which it is. */
  private Optional<Parameter> only(Set<String> names, Predicate<Type> type) {
    List<Parameter> found = all(names, type).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Stream<Parameter> all(Set<String> names, Predicate<Type> type) {
    return parameters.stream()
        .filter(p -> p.in() == Parameter.In.QUERY && !p.required())
        .filter(p -> names.contains(Names.plain(p.name())) && type.test(p.type().notNull()));
  }

  /** A date says when, and not where. */
  static boolean isText(Type type) {
    return type instanceof Type.Text text
        && text.format() != Type.Text.Format.DATE
        && text.format() != Type.Text.Format.DATE_TIME;
  }

  static boolean isNumber(Type type) {
    return type instanceof Type.Int || type instanceof Type.Num;
  }
}
