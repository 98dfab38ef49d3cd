package dev.lockstep.api.model;

/**
 * Something to tell the author of a document: what was refused, what cannot be represented, which
 * rule was broken, or what is relied on though it is not said.
 *
 * @param severity how bad it is
 * @param rule the short name of the rule or the limit, in kebab case
 * @param location where it is
 * @param message what is wrong, as a sentence
 */
public record Finding(Severity severity, String rule, Location location, String message) {

  /** How bad a finding is. */
  public enum Severity {
    /** The document can be given no meaning here, or breaks a rule that must hold. */
    ERROR,
    /** The document is untidy, yet its meaning is clear. */
    WARNING,
    /** The document says something that the generated code does not express. */
    NOT_REPRESENTED,
    /** The document does not say it, yet its names do, and the generated code relies on them. */
    INFERRED
  }

  @Override
  public String toString() {
    return location + ": " + message + " [" + rule + "]";
  }
}
