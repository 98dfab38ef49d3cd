package dev.lockstep.api.starter;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import dev.lockstep.api.generator.java.Literals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The files of a new project, as templates. Text of a document that is put into one is escaped for
 * the kind of file that it is, so that it stays text.
 */
final class Templates {
  private static final String ROOT = "/starter/";

  /** What begins something in Markdown, also in the middle of a line. */
  private static final String MARKUP = "\\`*_{}[]<>#|~&$";

  private Templates() {}

  /**
   * A file's text.
   *
   * @param name of the template, without its ending {@code .mustache}
   */
  static String render(String name, Object view) {
    return Mustache.compiler()
        .strictSections(true)
        .withEscaper(escaper(name))
        .compile(source(name + ".mustache"))
        .execute(view);
  }

  private static Mustache.Escaper escaper(String name) {
    if (name.endsWith(".java")) {
      return text -> Literals.javadoc(oneLine(text));
    }
    return name.endsWith(".md") ? text -> markdown(oneLine(text)) : Escapers.HTML;
  }

  private static String markdown(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (MARKUP.indexOf(text.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String source(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no template " + ROOT + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
