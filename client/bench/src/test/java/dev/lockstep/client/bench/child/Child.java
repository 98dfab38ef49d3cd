package dev.lockstep.client.bench.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A JVM of its own that runs one program. It ends when it is closed. */
public final class Child implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final Process process;
  private final BufferedReader answers;
  private final Writer orders;

  private Child(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  /**
   * Starts a program, on the class path of this one and with the collector that all get.
   *
   * @param arguments its own; where one says https, it gets what it needs for that
   */
  public static Child start(Class<?> program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(List.of("-XX:+UseSerialGC", "-Xms256m", "-Xmx256m"));
    List<String> words = Stream.of(arguments).map(Object::toString).toList();
    if (words.stream().anyMatch(word -> word.startsWith("https"))) {
      command.addAll(keys());
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(words);
    return new Child(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
  }

  /** The key of the server, which its clients trust; who speaks no TLS does not read it. */
  private static List<String> keys() {
    Properties here = System.getProperties();
    return here.stringPropertyNames().stream()
        .filter(name -> name.startsWith("javax.net.ssl."))
        .map(name -> "-D" + name + "=" + here.getProperty(name))
        .toList();
  }

  /** Tells it something. */
  public void tell(String line) throws IOException {
    orders.write(line + "\n");
    orders.flush();
  }

  /**
   * Waits for a line.
   *
   * @throws IOException if it ends without one
   */
  public String hear() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("The process ended too early; what it died of is above");
    }
    return line;
  }

  /** How much CPU all of its threads have used so far. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
