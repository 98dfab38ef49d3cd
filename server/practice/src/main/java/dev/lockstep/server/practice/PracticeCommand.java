package dev.lockstep.server.practice;

import dev.lockstep.server.practice.settings.Settings;
import dev.lockstep.server.practice.settings.SettingsReader;
import dev.lockstep.server.practice.storage.DatabaseException;
import java.net.BindException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code practice-server}. */
final class PracticeCommand {
  private final CommandLine line = new CommandLine(SettingsReader.command());
  private final Map<String, String> environment;

  PracticeCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Runs until the server stops, and returns the exit code. */
  int run(String... args) throws InterruptedException {
    try {
      ParseResult given = line.parseArgs(args);
      return CommandLine.printHelpIfRequested(given)
          ? ExitCode.OK
          : serve(SettingsReader.read(line, given, environment));
    } catch (ParameterException e) {
      line.getErr().println(e.getMessage());
      line.getErr().println("Try --help.");
      return ExitCode.USAGE;
    }
  }

  private int serve(Settings settings) throws InterruptedException {
    try {
      PracticeDatabase database = PracticeDatabase.open(settings);
      // Told before anything else can fail, for it is not told again.
      database.madeUpPassword().ifPresent(password -> tell(settings, password));
      PracticeServer.start(settings, database).runUntilToldToEnd();
      return ExitCode.OK;
    } catch (DatabaseException e) {
      return fail("The database " + settings.database() + " cannot be opened: " + e.getMessage());
    } catch (IllegalStateException e) {
      if (hasBindException(e)) {
        return fail("Port " + settings.port() + " is taken.");
      }
      throw e;
    }
  }

  private void tell(Settings settings, String password) {
    line.getOut()
        .println("Made the account " + settings.admin().name() + " with the password " + password);
    line.getOut().flush();
  }

  private int fail(String message) {
    line.getErr().println(message);
    return ExitCode.SOFTWARE;
  }

  private static boolean hasBindException(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof BindException) {
        return true;
      }
    }
    return false;
  }
}
