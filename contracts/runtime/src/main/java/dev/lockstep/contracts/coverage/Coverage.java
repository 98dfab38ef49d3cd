package dev.lockstep.contracts.coverage;

import dev.lockstep.api.cases.Case;
import dev.lockstep.contracts.Contract;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What one half of a contract has tried. The document is what it is counted against, and not the
 * cases that happened to run.
 */
public final class Coverage {
  private final Contract contract;
  private final String half;
  private final List<Case> planned;
  private final Set<String> run = ConcurrentHashMap.newKeySet();
  private final Set<String> passed = ConcurrentHashMap.newKeySet();
  private final Map<String, List<String>> contradictions = new ConcurrentSkipListMap<>();

  /**
   * For one half.
   *
   * @param half "client" or "server"
   * @param planned what is to be tried
   */
  public Coverage(Contract contract, String half, List<Case> planned) {
    this.contract = contract;
    this.half = half;
    this.planned = planned;
  }

  /** Tries a case and remembers how it went. */
  public void attempt(Case one, Runnable trial) {
    run.add(one.id());
    trial.run();
    passed.add(one.id());
  }

  /** Remembers where the document's own answer of a case breaks the document. */
  public void contradicted(Case one, List<String> places) {
    if (!places.isEmpty()) {
      contradictions.put(one.id(), List.copyOf(places));
    }
  }

  /** Where the document contradicts itself, by the id of the case. */
  public Map<String, List<String>> contradictions() {
    return contradictions;
  }

  /** Which half it is. */
  public String half() {
    return half;
  }

  /** What is to be tried. */
  public List<Case> planned() {
    return planned;
  }

  /** How many cases were tried. */
  public int runs() {
    return run.size();
  }

  /** Whether a case was tried and went well. */
  public boolean hasPassed(Case one) {
    return passed.contains(one.id());
  }

  /** Every documented status of every operation, and whether a case of it went well. */
  public Map<String, Boolean> statuses() {
    Set<String> good = new LinkedHashSet<>();
    planned.stream().filter(this::hasPassed).map(Case::covers).forEach(good::add);
    Map<String, Boolean> statuses = new LinkedHashMap<>();
    contract
        .model()
        .operations()
        .forEach(
            operation ->
                operation
                    .responses()
                    .forEach(
                        response -> {
                          String covers =
                              operation.method() + " " + operation.path() + " " + response.status();
                          statuses.put(covers, good.contains(covers));
                        }));
    return statuses;
  }

  /** Why a status has no case at all; empty if it has. */
  public String reason(String covers) {
    return contract.cases().uncovered().stream()
        .filter(uncovered -> uncovered.covers().equals(covers))
        .map(uncovered -> uncovered.reason())
        .findFirst()
        .orElse("no case of it went well");
  }
}
