package dev.lockstep.api.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that a new project is built with: those that this build was made with. */
record Versions(
    String lockstep,
    String generatorPlugin,
    String resourcesPlugin,
    String compilerPlugin,
    String surefirePlugin,
    String jarPlugin,
    String installPlugin,
    String shadePlugin) {

  static Versions ofThisBuild() {
    Properties all = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            Versions.class.getResourceAsStream("/starter/versions.properties"), "versions")) {
      all.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Versions(
        all.getProperty("lockstep"),
        all.getProperty("openapi.generator"),
        all.getProperty("resources.plugin"),
        all.getProperty("compiler.plugin"),
        all.getProperty("surefire.plugin"),
        all.getProperty("jar.plugin"),
        all.getProperty("install.plugin"),
        all.getProperty("shade.plugin"));
  }
}
