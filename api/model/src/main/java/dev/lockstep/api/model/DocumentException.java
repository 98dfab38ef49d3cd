package dev.lockstep.api.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that is refused; it carries every reason that was found. It has no stack trace,
 * because the fault is in the document.
 */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** With at least one finding. */
  public DocumentException(List<Finding> findings) {
    super(
        findings.stream().map(Finding::toString).collect(Collectors.joining("\n  ", "\n  ", "")),
        null,
        false,
        false);
    this.findings = List.copyOf(findings);
  }

  /** Every place at which the document has no meaning. */
  public List<Finding> findings() {
    return findings;
  }
}
