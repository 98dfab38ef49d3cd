package dev.lockstep.api.starter.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local repository with the artifacts of this build, and behind links everything that is in the
 * one of whoever runs it, where nothing is left behind.
 */
final class LocalRepository {
  private static final Pattern LOCKSTEP = Pattern.compile("(lockstep-[a-z-]+)-(\\d[^/]*)\\.jar");

  private LocalRepository() {}

  static void makeIn(Path folder) throws IOException {
    Path everything = Path.of(System.getProperty("maven.repository"));
    Path mine = Files.createDirectories(folder.resolve("dev"));
    Path group = Files.createDirectories(mine.resolve("lockstep"));
    link(everything, folder);
    if (Files.isDirectory(everything.resolve("dev"))) {
      link(everything.resolve("dev"), mine);
    }
    List<Path> artifacts =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(path -> LOCKSTEP.matcher(path.getFileName().toString()).matches())
            .toList();
    assertThat(artifacts).as("artifacts, which the phase package makes").hasSize(8);
    for (Path artifact : artifacts) {
      install(artifact, group);
    }
  }

  /** Removes a folder with everything in it; what links lead to stays. */
  static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> content = Files.walk(folder)) {
        for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try (Stream<Path> content = Files.list(from)) {
      for (Path path : content.toList()) {
        Path link = to.resolve(path.getFileName());
        if (!Files.exists(link)) {
          Files.createSymbolicLink(link, path);
        }
      }
    }
  }

  private static void install(Path jar, Path group) throws IOException {
    Matcher name = LOCKSTEP.matcher(jar.getFileName().toString());
    assertThat(name.matches()).isTrue();
    Path home = home(group, name.group(1), name.group(2));
    Files.copy(jar, home.resolve(jar.getFileName()));
    try (JarFile file = new JarFile(jar.toFile())) {
      JarEntry pom = file.getJarEntry("META-INF/maven/dev.lockstep/" + name.group(1) + "/pom.xml");
      try (InputStream in = file.getInputStream(pom)) {
        Files.copy(in, home.resolve(name.group(1) + "-" + name.group(2) + ".pom"));
      }
    }
    Path parent =
        home(group, "lockstep", name.group(2)).resolve("lockstep-" + name.group(2) + ".pom");
    if (!Files.exists(parent)) {
      Files.copy(Path.of(System.getProperty("lockstep.pom")), parent);
    }
  }

  private static Path home(Path group, String artifact, String version) throws IOException {
    return Files.createDirectories(group.resolve(artifact).resolve(version));
  }
}
