package dev.lockstep.server.validate.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A regular expression of a document, compiled once.
 *
 * @param source as the document writes it
 */
public record TextPattern(String source, Pattern compiled) {
  private static final Logger LOG = LoggerFactory.getLogger(TextPattern.class);

  /** Empty, with a warning in the log, where Java has no such expression. */
  public static Optional<TextPattern> of(String source) {
    try {
      return Optional.of(new TextPattern(source, Pattern.compile(EcmaRegex.toJava(source))));
    } catch (PatternSyntaxException e) {
      LOG.warn("The pattern {} of the document is not checked: {}", source, e.getDescription());
      return Optional.empty();
    }
  }

  /**
   * Whether some part of the text matches. A text that takes too long, or too deep a recursion, to
   * tell does not.
   */
  public boolean isFoundIn(String text) {
    try {
      return compiled.matcher(new PatientText(text)).find();
    } catch (PatientText.ImpatientException | StackOverflowError e) {
      LOG.warn("The pattern {} takes too long on a text of length {}", source, text.length());
      return false;
    }
  }
}
