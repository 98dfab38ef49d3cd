package dev.lockstep.contracts.awkward;

import dev.lockstep.client.json.Json;
import dev.lockstep.contracts.corpus.trial.SourceCompiler;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Generates the server, the client and the contracts of many documents, and compiles all of them in
 * one run.
 */
final class Workshop {
  private final Path out;
  private final Map<Fixture, Fixture> twins = new LinkedHashMap<>();
  private final List<String> faults;
  private final ClassLoader loader;

  /** Works in a folder, which is emptied by whoever gives it. */
  Workshop(Path out, List<Fixture> fixtures) throws IOException {
    this.out = out;
    fixtures.forEach(this::generate);
    Path classes = out.resolve("classes");
    Map<String, Fixture> byCode = new LinkedHashMap<>();
    for (Fixture fixture : fixtures) {
      Fixture first = byCode.putIfAbsent(code(fixture), fixture);
      if (first != null) {
        twins.put(fixture, first);
        delete(folder(fixture));
      }
    }
    this.faults = compile(fixtures, classes);
    this.loader = loader(classes);
  }

  /** What javac has to say of the code of one document. */
  List<String> faults(Fixture fixture) {
    String folder = folder(fixture) + File.separator;
    return faults.stream().filter(fault -> fault.contains(folder)).toList();
  }

  /** Another document that has given the very same code; it is that which is compiled. */
  Optional<Fixture> twin(Fixture fixture) {
    return Optional.ofNullable(twins.get(fixture));
  }

  /** What javac has to say, of whatever document. */
  List<String> faults() {
    return faults;
  }

  /** The classes of one of the three packages of a document, without those in packages below. */
  List<Class<?>> classes(Fixture fixture, String room) throws IOException {
    String name = fixture.packageName() + "." + room;
    try (Stream<Path> files = Files.list(out.resolve("classes").resolve(name.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.contains("$"))
          .sorted()
          .<Class<?>>map(file -> load(name + "." + file.replace(".class", "")))
          .toList();
    }
  }

  /** The classes that the client's metadata for native images names. */
  Set<String> namedForReflection(Fixture fixture) throws IOException {
    String file = "META-INF/native-image/" + fixture.packageName() + ".client/reflect-config.json";
    Set<String> names = new TreeSet<>();
    Json.mapper()
        .readTree(folder(fixture).resolve("client/src/main/resources").resolve(file).toFile())
        .forEach(entry -> names.add(entry.path("name").textValue()));
    return names;
  }

  Class<?> load(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void generate(Fixture fixture) {
    for (String room : List.of("server", "client", "contracts")) {
      CodegenConfigurator configurator =
          new CodegenConfigurator()
              .setGeneratorName("lockstep-" + room)
              .setInputSpec(fixture.file().toString())
              .setOutputDir(folder(fixture).resolve(room).toString())
              .setValidateSpec(false)
              .addAdditionalProperty("basePackage", fixture.packageName() + "." + room)
              .addAdditionalProperty("clientPackage", fixture.packageName() + ".client");
      new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }
  }

  /** What does not compile is put aside, so that the rest can be tried. */
  private List<String> compile(List<Fixture> fixtures, Path classes) throws IOException {
    Path sources = out.resolve("sources");
    List<String> found = SourceCompiler.compile(sources, classes, classPath());
    if (!found.isEmpty()) {
      for (Fixture fixture : fixtures) {
        String folder = folder(fixture) + File.separator;
        if (found.stream().anyMatch(fault -> fault.contains(folder))) {
          delete(folder(fixture));
        }
      }
      SourceCompiler.compile(sources, classes, classPath());
    }
    return found;
  }

  private Path folder(Fixture fixture) {
    return out.resolve("sources").resolve(fixture.name());
  }

  /** All of its code, without the packages that it is in. */
  private String code(Fixture fixture) throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder(fixture))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        code.append(file.getFileName()).append(Files.readString(file));
      }
    }
    return code.toString().replace(fixture.packageName() + ".", "");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private static ClassLoader loader(Path classes) throws MalformedURLException {
    URL[] urls = {classes.toUri().toURL()};
    return new URLClassLoader(urls, Workshop.class.getClassLoader());
  }
}
