package dev.lockstep.api.starter;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Where the process starts. */
public final class Main {
  private Main() {}

  /** Runs the command; the exit codes are in its help. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    System.exit(new StarterCommand(out, err).run(args));
  }
}
