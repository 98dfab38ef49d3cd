package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;
import dev.lockstep.server.validate.text.TextFormat;
import dev.lockstep.server.validate.text.TextPattern;
import java.util.Optional;

/**
 * A string.
 *
 * @param minLength in Unicode code points
 * @param maxLength in Unicode code points
 * @param format as the document names it; what is not known is not checked
 */
public record TextShape(
    Optional<Integer> minLength,
    Optional<Integer> maxLength,
    Optional<TextPattern> pattern,
    Optional<TextFormat> format)
    implements Shape {
  static final TextShape PLAIN =
      new TextShape(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** With a least length. */
  public TextShape minLength(int length) {
    return new TextShape(Optional.of(length), maxLength, pattern, format);
  }

  /** With a greatest length. */
  public TextShape maxLength(int length) {
    return new TextShape(minLength, Optional.of(length), pattern, format);
  }

  /** With a regular expression of ECMA-262 that must be found in it. */
  public TextShape pattern(String regex) {
    return new TextShape(minLength, maxLength, TextPattern.of(regex), format);
  }

  /** With a format of OpenAPI or JSON Schema. */
  public TextShape format(String name) {
    return new TextShape(minLength, maxLength, pattern, TextFormat.named(name));
  }

  @Override
  public void check(JsonNode value, Report report) {
    // A file in a multipart body is held as bytes; nothing here is said of bytes.
    if (value.isBinary()) {
      return;
    }
    if (!value.isTextual()) {
      report.fault(Code.TYPE, "must be a string");
      return;
    }
    String text = value.textValue();
    checkLength(text.codePointCount(0, text.length()), report);
    if (pattern.isPresent() && !pattern.get().isFoundIn(text)) {
      report.fault(Code.PATTERN, "must match the pattern " + pattern.get().source());
    }
    if (format.isPresent() && !format.get().accepts(text)) {
      report.fault(Code.FORMAT, "must be " + format.get().description());
    }
  }

  private void checkLength(int length, Report report) {
    if (minLength.isPresent() && length < minLength.get()) {
      report.fault(
          Code.MIN_LENGTH, "must have at least " + characters(minLength.get()) + ", has " + length);
    }
    if (maxLength.isPresent() && length > maxLength.get()) {
      report.fault(
          Code.MAX_LENGTH, "must have at most " + characters(maxLength.get()) + ", has " + length);
    }
  }

  private static String characters(int count) {
    return count == 1 ? "1 character" : count + " characters";
  }
}
