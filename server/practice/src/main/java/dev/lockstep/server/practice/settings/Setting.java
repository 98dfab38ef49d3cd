package dev.lockstep.server.practice.settings;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** Everything that can be set, each by a flag or, where there is none, a variable. */
enum Setting {
  PORT("--port", "PORT", "8080", "NUMBER", "The TCP port to listen on; 0 takes a free one."),
  DATA("--data", "DATA_DIR", "./data", "FOLDER", "Where the embedded database lives."),
  DATABASE_URL(
      "--database-url",
      "DATABASE_URL",
      "",
      "URL",
      "A PostgreSQL database instead, which many servers can share:%n"
          + "postgresql://USER:PASSWORD@HOST:PORT/NAME"),
  SEED("--seed", "SEED", "practice", "practice|none", "What a fresh database starts with."),
  ADMIN_USER(
      "--admin-user", "ADMIN_USER", "admin", "NAME", "The account that is there from the start."),
  ADMIN_PASSWORD(
      "--admin-password",
      "ADMIN_PASSWORD",
      "",
      "PASSWORD",
      "Its password. Without one, a fresh database gets a random password, which is printed"
          + " once."),
  ADMIN_API_KEY("--admin-api-key", "ADMIN_API_KEY", "", "KEY", "An API key of that account."),
  MAX_BODY("--max-body", "MAX_BODY", "1048576", "BYTES", "The largest request body that is read.");

  private final String flag;
  private final String variable;
  private final String otherwise;
  private final String label;
  private final String description;

  Setting(String flag, String variable, String otherwise, String label, String description) {
    this.flag = flag;
    this.variable = variable;
    this.otherwise = otherwise;
    this.label = label;
    this.description = description;
  }

  String flag() {
    return flag;
  }

  /** The value of the flag if it is there, else of the variable if it is not blank. */
  String value(Optional<String> given, Map<String, String> environment) {
    return given.orElseGet(
        () -> {
          String value = environment.getOrDefault(variable, "");
          return value.isBlank() ? otherwise : value;
        });
  }

  OptionSpec toOption() {
    String source = otherwise.isEmpty() ? variable : variable + ", otherwise " + otherwise;
    String text = description + "%n(" + source + ")";
    return OptionSpec.builder(flag).type(String.class).paramLabel(label).description(text).build();
  }
}
