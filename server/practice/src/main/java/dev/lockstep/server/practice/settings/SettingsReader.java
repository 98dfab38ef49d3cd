package dev.lockstep.server.practice.settings;

import dev.lockstep.server.practice.seed.Seed;
import dev.lockstep.server.practice.storage.DatabaseUrl;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the settings from the command line and the environment. */
public final class SettingsReader {
  private static final int MAX_PORT = 65_535;

  private final CommandLine line;
  private final ParseResult given;
  private final Map<String, String> environment;

  private SettingsReader(CommandLine line, ParseResult given, Map<String, String> environment) {
    this.line = line;
    this.given = given;
    this.environment = environment;
  }

  /** The command, with all its flags and its help. */
  public static CommandSpec command() {
    CommandSpec command =
        CommandSpec.create().name("practice-server").mixinStandardHelpOptions(true);
    // The jar knows; classes in a folder are nobody's release.
    String version = SettingsReader.class.getPackage().getImplementationVersion();
    command.version("practice-server " + (version == null ? "unreleased" : version));
    command
        .usageMessage()
        .description("Serves the practice API. Each flag has an environment variable.")
        .sortOptions(false)
        .exitCodeListHeading("Exit codes:%n")
        .exitCodeList(
            Map.of("0", "it was stopped", "1", "it could not start", "2", "a setting is wrong"));
    Arrays.stream(Setting.values()).map(Setting::toOption).forEach(command::addOption);
    return command;
  }

  /**
   * The settings of a command line.
   *
   * @throws ParameterException if a value is no good; the message says which and why
   */
  public static Settings read(
      CommandLine line, ParseResult given, Map<String, String> environment) {
    return new SettingsReader(line, given, environment).read();
  }

  private Settings read() {
    int port = (int) whole(Setting.PORT, 0, MAX_PORT);
    return new Settings(
        port, database(), parse(Setting.SEED, SettingsReader::seed), admin(), maxBody());
  }

  private long maxBody() {
    return whole(Setting.MAX_BODY, 1, Integer.MAX_VALUE);
  }

  private DatabaseUrl database() {
    return text(Setting.DATABASE_URL).isEmpty()
        ? parse(Setting.DATA, folder -> DatabaseUrl.embedded(Path.of(folder)))
        : parse(Setting.DATABASE_URL, DatabaseUrl::postgres);
  }

  private Settings.Admin admin() {
    String name = text(Setting.ADMIN_USER);
    if (name.isBlank() || name.contains(":")) {
      throw wrong(Setting.ADMIN_USER, "must be a name without a colon");
    }
    return new Settings.Admin(name, secret(Setting.ADMIN_PASSWORD), secret(Setting.ADMIN_API_KEY));
  }

  private Optional<String> secret(Setting setting) {
    return Optional.of(text(setting)).filter(value -> !value.isEmpty());
  }

  private static Seed seed(String name) {
    return Arrays.stream(Seed.values())
        .filter(seed -> seed.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be practice or none"));
  }

  private long whole(Setting setting, long least, long most) {
    try {
      long value = Long.parseLong(text(setting));
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(setting, "must be a whole number", e);
    }
    throw wrong(setting, "must be from " + least + " to " + most);
  }

  private <T> T parse(Setting setting, Function<String, T> parser) {
    try {
      return parser.apply(text(setting));
    } catch (InvalidPathException e) {
      throw wrong(setting, "is not a folder's name", e);
    } catch (IllegalArgumentException e) {
      throw wrong(setting, String.valueOf(e.getMessage()), e);
    }
  }

  private String text(Setting setting) {
    Optional<String> flag = Optional.ofNullable(given.matchedOptionValue(setting.flag(), null));
    return setting.value(flag, environment);
  }

  private ParameterException wrong(Setting setting, String reason) {
    return new ParameterException(line, setting.flag() + " " + reason);
  }

  private ParameterException wrong(Setting setting, String reason, Throwable cause) {
    return new ParameterException(line, setting.flag() + " " + reason, cause);
  }
}
