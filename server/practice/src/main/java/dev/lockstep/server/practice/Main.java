package dev.lockstep.server.practice;

/** Where the process starts. */
public final class Main {
  private Main() {}

  /** Runs the command; the exit codes are in its help. */
  public static void main(String[] args) throws InterruptedException {
    int code = new PracticeCommand(System.getenv()).run(args);
    if (code != 0) {
      System.exit(code);
    }
  }
}
