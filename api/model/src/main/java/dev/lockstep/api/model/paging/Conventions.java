package dev.lockstep.api.model.paging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.paging.Envelope.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the names of parameters and properties mean by convention. Where several conventions fit
 * that lead different ways, none does.
 *
 * @param headers of the answer
 */
record Conventions(Query query, Envelope page, List<Header> headers, ApiModel model) {

  /** How it pages; empty where that is not certain. */
  Optional<PageStyle> style() {
    // What the server itself gives as the way to the next page is right whatever else there is.
    return nextUrl().or(this::link).or(this::nextNumber).or(this::counted);
  }

  private Optional<PageStyle> nextUrl() {
    boolean paged =
        query.isPaged()
            || page.field(f -> f.name().startsWith("prev")).isPresent()
            || total().isPresent();
    return page.field(Conventions::isNextUrl)
        .filter(field -> paged)
        .map(field -> new PageStyle.NextUrl(page.items(), field.pointer()));
  }

  private static boolean isNextUrl(Field field) {
    if (!(field.type() instanceof Type.Text text)) {
      return false;
    }
    String format = text.limits().format().orElse("");
    boolean address =
        text.format() == Type.Text.Format.URI
            || Set.of("uri", "uri-reference", "url").contains(format)
            || field.group().equals("links");
    return Names.NEXT_URLS.contains(field.name()) || (field.name().equals("next") && address);
  }

  /** The header may be there for other links, so it has to speak of pages. */
  private Optional<PageStyle> link() {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase("Link"))
        .filter(
            header -> header.description().toLowerCase(Locale.ROOT).matches("(?s).*(next|pag).*"))
        .map(header -> (PageStyle) new PageStyle.LinkHeader(page.items()))
        .findFirst();
  }

  /** The number of the next page, or where it begins. */
  private Optional<PageStyle> nextNumber() {
    return Stream.of(Names.PAGES, Names.OFFSETS)
        .flatMap(names -> query.number(names).stream())
        .flatMap(
            parameter ->
                page
                    .field(f -> f.name().equals("next" + Names.plain(parameter.name())))
                    .filter(field -> field.isOptional() && Query.isNumber(field.type()))
                    .stream()
                    .map(field -> cursor(field.pointer(), parameter)))
        .findFirst();
  }

  private Optional<PageStyle> counted() {
    boolean offset = query.number(Names.OFFSETS).isPresent();
    boolean number = query.number(Names.PAGES).isPresent();
    if (!offset && !number) {
      return cursor();
    }
    boolean pointed = page.field(Names.NEXT_CURSORS, Query::isText).isPresent();
    return pointed || (offset && number) ? Optional.empty() : offset().or(this::pageNumber);
  }

  private Optional<PageStyle> cursor() {
    return query
        .text(Names.CURSORS)
        .flatMap(
            parameter ->
                next(Names.plain(parameter.name())).map(pointer -> cursor(pointer, parameter)));
  }

  private PageStyle cursor(String pointer, Parameter parameter) {
    return new PageStyle.Cursor(page.items(), pointer, parameter.name(), more());
  }

  /** Where the cursor is that goes into a parameter. */
  private Optional<String> next(String parameter) {
    Optional<String> next = page.field(Names.NEXT_CURSORS, Query::isText).map(Field::pointer);
    boolean after = parameter.contains("after") && !more().isEmpty();
    return next.isEmpty() && after ? last(parameter) : next;
  }

  /** What the next page comes after: the body names it, or it is the id of the last item. */
  private Optional<String> last(String parameter) {
    Optional<String> last =
        page.field(Set.of("endcursor", "lastid"), Query::isText).map(Field::pointer);
    boolean byId = parameter.equals("startingafter") && Envelope.has(page.item(), "id", model);
    return last.isEmpty() && byId ? Optional.of(page.items() + "/-/id") : last;
  }

  private Optional<PageStyle> offset() {
    return query
        .number(Names.OFFSETS)
        .filter(parameter -> first(parameter).orElse(isFromZero(parameter) ? 0L : 1L) == 0)
        .filter(parameter -> query.number(Names.LIMITS).isPresent())
        .filter(parameter -> total().filter(Conventions::isAbout).isEmpty())
        .map(
            parameter ->
                new PageStyle.Offset(
                    page.items(),
                    parameter.name(),
                    "",
                    total().map(Field::pointer).orElse(""),
                    more()));
  }

  private static boolean isFromZero(Parameter parameter) {
    return !Names.plain(parameter.name()).equals("start");
  }

  /** The first page may be 0 or 1, so there has to be a sign of it. */
  private Optional<PageStyle> pageNumber() {
    Optional<String> size = query.number(Names.LIMITS).map(Parameter::name).map(Names::plain);
    boolean sure = size.filter("perpage"::equals).isPresent();
    return query
        .number(Names.PAGES)
        .filter(number -> size.isPresent())
        .filter(number -> sure || first(number).isPresent() || isFromOne(number))
        .map(number -> new PageStyle.PageNumber(page.items(), number.name(), "", more()));
  }

  private static Optional<Long> first(Parameter parameter) {
    return parameter.defaultValue().filter(JsonNode::canConvertToLong).map(JsonNode::asLong);
  }

  private static boolean isFromOne(Parameter parameter) {
    return parameter.type().notNull() instanceof Type.Int number
        && number.limits().minimum().filter(minimum -> minimum.intValue() == 1).isPresent();
  }

  private Optional<Field> total() {
    return page.field(Names.TOTALS, Query::isNumber);
  }

  /** A total that need not be right is a sign of items left out after pages have been cut. */
  private static boolean isAbout(Field total) {
    String said = total.property().description().toLowerCase(Locale.ROOT);
    return said.matches("(?s).*(may be less|approximat|estimat).*");
  }

  private String more() {
    return page.field(Names.MORE, Type.Bool.class::isInstance).map(Field::pointer).orElse("");
  }
}
