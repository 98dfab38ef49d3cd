package dev.lockstep.api.generator;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.lockstep.api.generator.java.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The templates on the class path. They are strict: a name that the view does not have is an error,
 * so that a misspelt name cannot quietly generate nothing.
 */
final class Templates {
  private static final String ROOT = "/lockstep/";

  private final Map<String, Template> compiled = new HashMap<>();
  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(false)
          .strictSections(true)
          .withLoader(name -> new StringReader(source(name + ".mustache")));

  String render(String name, Object view) {
    Template template = compiled.computeIfAbsent(name, n -> compiler.compile(source(n)));
    return Columns.fit(template.execute(view));
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
