package dev.lockstep.api.model.shape;

import dev.lockstep.api.model.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of types: the document's own, and unique ones for what has no name in it. */
public final class TypeNames {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, String> byPointer = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> order = new ArrayList<>();

  /** Names under which the components of a document keep theirs. */
  public TypeNames(Place schemas) {
    for (Place component : schemas.members()) {
      byPointer.put(component.pointer(), component.key());
      given.add(component.key());
      taken.add(component.key().toLowerCase(Locale.ROOT));
      order.add(component.key());
    }
  }

  /** The name of the schema at a pointer, if it has one. */
  public Optional<String> of(String pointer) {
    return Optional.ofNullable(byPointer.get(pointer));
  }

  /** The name that the document itself gives the schema at a pointer, if it has one. */
  public Optional<String> given(String pointer) {
    return of(pointer).filter(given::contains);
  }

  /** The name of the schema at a pointer: numbered where the wanted one is another's. */
  public String assign(String pointer, String wanted) {
    return byPointer.computeIfAbsent(pointer, p -> free(wanted));
  }

  /** A name stands for nothing itself, only for what is at another pointer. */
  void handOver(String from, String to) {
    of(from).ifPresent(name -> byPointer.putIfAbsent(to, name));
  }

  /** All names, those of the document first. */
  public List<String> order() {
    return List.copyOf(order);
  }

  /** The name of a part of something, such as TaskStatus for the status of a Task. */
  public static String join(String owner, String part) {
    StringBuilder name = new StringBuilder(owner);
    for (String word : BETWEEN_WORDS.split(part, -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  private String free(String wanted) {
    String name = wanted.isEmpty() ? "Value" : wanted;
    String base = name;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = base + n;
    }
    order.add(name);
    return name;
  }
}
