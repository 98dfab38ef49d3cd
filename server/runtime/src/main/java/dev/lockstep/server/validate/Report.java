package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;
import dev.lockstep.server.problem.Fault;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the faults of one value, each with its place. */
public final class Report {
  /** More than anybody reads, and few enough that a hostile body gets no huge answer. */
  private static final int MOST_FAULTS = 100;

  private final Fault.Place place;
  private final String root;
  private final @Nullable Report parent;
  private final String token;
  private final Shared shared;

  private Report(
      Fault.Place place, String root, @Nullable Report parent, String token, Shared shared) {
    this.place = place;
    this.root = root;
    this.parent = parent;
    this.token = token;
    this.shared = shared;
  }

  /** What the reports of all places of one value have in common. */
  private static final class Shared {
    private final List<Fault> faults;
    private final Map<JsonNode, Map<Shape, Boolean>> matches;
    private int found;

    Shared(List<Fault> faults, Map<JsonNode, Map<Shape, Boolean>> matches) {
      this.faults = faults;
      this.matches = matches;
    }
  }

  /** For the body of a request; the faults are added to the list. */
  public static Report ofBody(List<Fault> faults) {
    return new Report(
        Fault.Place.POINTER, "", null, "", new Shared(faults, new IdentityHashMap<>()));
  }

  /** For a parameter of a request; the faults are added to the list. */
  public static Report ofParameter(String name, List<Fault> faults) {
    return new Report(
        Fault.Place.PARAMETER, name, null, "", new Shared(faults, new IdentityHashMap<>()));
  }

  /** The report for a member of the value. */
  Report at(String member) {
    return new Report(place, root, this, member, shared);
  }

  /** The report for an item of the value. */
  Report at(int index) {
    return at(Integer.toString(index));
  }

  /** Takes down a fault of the value at this place. */
  public void fault(Code code, String message) {
    if (shared.found++ >= MOST_FAULTS) {
      return;
    }
    String pointer = pointer();
    boolean inside = place == Fault.Place.PARAMETER && !pointer.isEmpty();
    shared.faults.add(
        place == Fault.Place.POINTER
            ? new Fault(place, pointer, code, message)
            : new Fault(place, root, code, inside ? "at " + pointer + ": " + message : message));
  }

  /** Whether the check takes down no fault. */
  boolean isFaultless(Runnable check) {
    int before = shared.found;
    check.run();
    return shared.found == before;
  }

  /**
   * Whether the value would have no fault, without taking any down. The answer is remembered for
   * arrays and objects, or else unions inside unions would take exponential time.
   */
  boolean wouldAccept(Shape shape, JsonNode value) {
    if (!value.isContainerNode()) {
      return tryOut(shape, value);
    }
    Map<Shape, Boolean> known = shared.matches.computeIfAbsent(value, v -> new IdentityHashMap<>());
    Boolean answer = known.get(shape);
    if (answer == null) {
      answer = tryOut(shape, value);
      known.put(shape, answer);
    }
    return answer;
  }

  private boolean tryOut(Shape shape, JsonNode value) {
    Shared trial = new Shared(new ArrayList<>(), shared.matches);
    shape.check(value, new Report(place, root, null, "", trial));
    return trial.found == 0;
  }

  private String pointer() {
    if (parent == null) {
      return "";
    }
    return parent.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
  }
}
