package dev.lockstep.server.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server in a process of its own, as an operator starts it. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(http://\\S+)");

  private final Process process;
  private final BufferedReader output;

  private ServerProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static ServerProcess start(Path folder, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The log as it is in the field, not the one of the tests.
    command.add("-Dlogback.configurationFile=logback.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("--data", folder.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // The settings of whoever runs the tests are not meant for this server.
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().put("ADMIN_PASSWORD", "secret");
    return new ServerProcess(builder.start());
  }

  String firstLine() throws IOException {
    return Objects.requireNonNull(output.readLine(), "It says nothing");
  }

  /** Waits until it listens. */
  Http http() throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (line.contains("Listening") && address.find()) {
        return Http.at(URI.create(address.group(1)));
      }
    }
    throw new AssertionError("It does not listen: " + seen);
  }

  /** Waits until it has ended; what it had to say until then. */
  String outputToTheEnd() throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
    }
    return seen.toString();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /** As {@code kill -9} does: it is not asked. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As {@code kill} does: it is asked to end. */
  void terminate() {
    // Of the two ways this is the one that leaves the output open.
    process.toHandle().destroy();
  }

  @Override
  public void close() {
    kill();
  }
}
