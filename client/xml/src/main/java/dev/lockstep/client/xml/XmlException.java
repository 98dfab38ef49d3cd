package dev.lockstep.client.xml;

import java.io.Serial;

/** A text is not XML, or not of the structure that was expected. */
public final class XmlException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** With a sentence for whoever sent it. */
  XmlException(String explanation, int line, int column) {
    super(explanation + " at line " + line + ", column " + column, null, false, false);
  }
}
