package dev.lockstep.api.starter;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the command was told.
 *
 * @param document the root file
 * @param folder where the project goes
 */
record Arguments(
    Path document,
    Path folder,
    Optional<String> group,
    Optional<String> name,
    Optional<String> packageName) {
  private static final String GROUP = "--group";
  private static final String NAME = "--name";
  private static final String PACKAGE = "--package";

  /** The command with its help. */
  static CommandSpec command() {
    CommandSpec command = CommandSpec.create().name("starter").mixinStandardHelpOptions(true);
    command.version("starter " + Versions.ofThisBuild().lockstep());
    command
        .usageMessage()
        .description("Turns an OpenAPI document into a project: a server, a client, contracts.")
        .sortOptions(false)
        .exitCodeListHeading("Exit codes:%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    "0", "the project is there",
                    "1", "it could not be written",
                    "2", "the document, the folder or an option is refused")))
        .footer("");
    command.addPositional(
        position("0", "DOCUMENT", "Its root file: OpenAPI 3.1, 3.0 or Swagger 2.0, YAML or JSON."));
    command.addPositional(
        position("1", "FOLDER", "Where the project goes: empty, or not there yet."));
    command.addOption(option(GROUP, "The group of its artifacts (otherwise com.example)."));
    command.addOption(option(NAME, "What is named after it, such as Shop (otherwise the title)."));
    command.addOption(option(PACKAGE, "The Java package (otherwise the group and the name)."));
    return command;
  }

  private static PositionalParamSpec position(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .type(Path.class)
        .required(true)
        .paramLabel(label)
        .description(description)
        .build();
  }

  private static OptionSpec option(String flag, String description) {
    return OptionSpec.builder(flag)
        .type(String.class)
        .paramLabel("NAME")
        .description(description)
        .build();
  }

  static Arguments of(ParseResult given) {
    return new Arguments(
        given.matchedPositionalValue(0, Path.of("")),
        given.matchedPositionalValue(1, Path.of("")),
        Optional.ofNullable(given.matchedOptionValue(GROUP, null)),
        Optional.ofNullable(given.matchedOptionValue(NAME, null)),
        Optional.ofNullable(given.matchedOptionValue(PACKAGE, null)));
  }
}
