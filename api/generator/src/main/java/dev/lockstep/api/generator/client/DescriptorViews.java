package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.xml.XmlExpressions;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the template of a tag's class reads of what describes its operations. Very many constants
 * are shared out among several classes, because what initialises a class has a limit of 64 KiB.
 */
final class DescriptorViews {
  private static final String RUNTIME = "dev.lockstep.client.";

  /** Characters of source, which are always more than the bytes they become. */
  private static final int LIMIT = 40_000;

  /** For what is indented by six, with a semicolon behind it. */
  private static final int ROOM = 93;

  private final ApiModel model;
  private final Imports imports;
  private final Descriptors descriptors;
  private final List<ClassView> classes = new ArrayList<>();
  private final Map<String, String> constants = new HashMap<>();
  private int size = LIMIT;

  DescriptorViews(ApiModel model, Imports imports, XmlExpressions xml) {
    this.model = model;
    this.imports = imports;
    this.descriptors = new Descriptors(imports, xml);
  }

  record ClassView(String className, List<ConstantView> constants) {}

  record ConstantView(String type, String name, List<String> lines) {
    int size() {
      return lines.stream().mapToInt(String::length).sum();
    }
  }

  /** The names of the further classes, were there one for each of so many operations. */
  static List<String> classNames(int operations) {
    return IntStream.rangeClosed(1, operations).mapToObj(DescriptorViews::className).toList();
  }

  /** Adds the constants of an operation. */
  void add(ClientOperation method) {
    List<ConstantView> added =
        Stream.concat(Stream.of(operation(method)), pages(method).stream()).toList();
    int more = added.stream().mapToInt(ConstantView::size).sum();
    if (size + more > LIMIT) {
      classes.add(new ClassView(className(classes.size()), new ArrayList<>()));
      size = 0;
    }
    size += more;
    ClassView last = classes.get(classes.size() - 1);
    last.constants().addAll(added);
    String prefix = classes.size() == 1 ? "" : last.className() + ".";
    constants.put(method.constant(), prefix + method.constant());
  }

  /** The constants of the tag's class itself. */
  List<ConstantView> first() {
    return classes.isEmpty() ? List.of() : classes.get(0).constants();
  }

  /** The classes that hold the constants for which it has no room. */
  List<ClassView> more() {
    return classes.isEmpty() ? List.of() : classes.subList(1, classes.size());
  }

  /** How the constant of an operation is referred to. */
  String constant(ClientOperation method) {
    return Objects.requireNonNull(constants.get(method.constant()), method.constant());
  }

  private static String className(int number) {
    return "Operations" + number;
  }

  private ConstantView operation(ClientOperation method) {
    Map<String, String> files =
        method.body().map(b -> FileParts.of(b.content(), model)).orElse(Map.of());
    String type = imports.use(RUNTIME + "operation.Operation");
    Operation operation = method.operation();
    String first =
        Stream.of(operation.id(), operation.method(), target(operation))
            .map(Literals::string)
            .collect(Collectors.joining(", ", type + ".of(", ")"));
    return new ConstantView(
        type + "<" + method.result().body().in(imports) + ">",
        method.constant(),
        lines(first, descriptors.steps(method, files)));
  }

  private static String target(Operation operation) {
    String query = operation.fixedQuery();
    return query.isEmpty() ? operation.route() : operation.route() + "?" + query;
  }

  private List<ConstantView> pages(ClientOperation method) {
    return method.paging().stream()
        .map(
            paging ->
                new ConstantView(
                    imports.use(RUNTIME + "page.Paging") + "<" + paging.item().in(imports) + ">",
                    method.constant() + "_PAGES",
                    List.of(descriptors.paging(paging))))
        .toList();
  }

  /** As many steps on a line as have room. */
  private static List<String> lines(String first, List<String> steps) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    for (String step : steps) {
      if (line.length() + step.length() > ROOM) {
        lines.add(line.toString());
        line = new StringBuilder("    ");
      }
      line.append(step);
    }
    lines.add(line.toString());
    return lines;
  }
}
