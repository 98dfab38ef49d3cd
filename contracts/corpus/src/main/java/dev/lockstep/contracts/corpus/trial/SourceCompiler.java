package dev.lockstep.contracts.corpus.trial;

import dev.lockstep.contracts.corpus.trial.Workplace.Room;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated code as strictly as javac can: every warning is a fault. */
public final class SourceCompiler {
  private static final List<String> STRICT =
      List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-Xmaxwarns", "1000");
  private static final List<String> LENIENT =
      List.of(
          "--release",
          "17",
          "-Xlint:none",
          "-nowarn",
          "-proc:none",
          "-XDshould-stop.ifError=GENERATE",
          "-Xmaxerrs",
          "1000");

  private SourceCompiler() {}

  /** Compiles the generated parts and gives what javac has to say. */
  static List<String> all(Workplace place) throws IOException {
    List<String> faults = new ArrayList<>();
    faults.addAll(compile(Room.SERVER, place));
    faults.addAll(compile(Room.CLIENT, place));
    faults.addAll(compile(Room.CONTRACTS, place, Room.CLIENT));
    return faults;
  }

  /** Compiles what uses all the parts. */
  static List<String> tests(Workplace place) throws IOException {
    return compile(Room.TESTS, place, Room.SERVER, Room.CLIENT, Room.CONTRACTS);
  }

  private static List<String> compile(Room room, Workplace place, Room... used) throws IOException {
    List<Path> classPath = used.length == 0 ? ownClassPath() : place.classPath(used);
    return compile(place.sources(room), place.classes(room), classPath).stream()
        .map(fault -> room + ": " + fault)
        .toList();
  }

  /** Compiles all Java files below a folder and gives what javac has to say. */
  public static List<String> compile(Path sources, Path classes, List<Path> classPath)
      throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String log = compile(STRICT, sources, classes, classPath, found);
    if (!log.isEmpty() && found.getDiagnostics().isEmpty()) {
      return List.of("javac gave up, " + log);
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(SourceCompiler::sentence)
        .toList();
  }

  /** Compiles any Java files below a folder and gives those that have an error. */
  public static List<Path> filesWithErrors(Path sources, Path classes, List<Path> classPath)
      throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    compile(LENIENT, sources, classes, classPath, found);
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> Path.of(diagnostic.getSource().toUri()))
        .distinct()
        .toList();
  }

  /** Compiles, and gives what javac wrote when it did not do it. */
  private static String compile(
      List<String> options,
      Path sources,
      Path classes,
      List<Path> classPath,
      DiagnosticCollector<JavaFileObject> found)
      throws IOException {
    List<Path> files = javaFiles(sources);
    if (files.isEmpty()) {
      return "";
    }
    Files.createDirectories(classes);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      boolean done = javac.getTask(log, manager, found, options, null, units).call();
      return done ? "" : "it says: " + log.toString().strip();
    }
  }

  /** What this very JVM runs with: the runtimes, and the tools that tests are run with. */
  public static List<Path> ownClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .map(Path::toAbsolutePath)
        .toList();
  }

  static long lines(Path sources) throws IOException {
    long lines = 0;
    for (Path file : javaFiles(sources)) {
      try (Stream<String> text = Files.lines(file)) {
        lines += text.count();
      }
    }
    return lines;
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String sentence(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place = source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber() + ": ";
    return place + diagnostic.getMessage(Locale.ROOT);
  }
}
