package dev.lockstep.api.starter;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Finding.Severity;
import dev.lockstep.api.model.read.ApiReader;
import dev.lockstep.api.model.read.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code starter}. */
final class StarterCommand {
  private final CommandLine line = new CommandLine(Arguments.command());
  private final PrintWriter out;
  private final PrintWriter err;

  StarterCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
    line.setOut(out).setErr(err);
  }

  /** Makes the project, says what comes next, and returns the exit code. */
  int run(String... args) {
    try {
      ParseResult given = line.parseArgs(args);
      return CommandLine.printHelpIfRequested(given) ? ExitCode.OK : make(Arguments.of(given));
    } catch (ParameterException e) {
      return fail(ExitCode.USAGE, e.getMessage() + System.lineSeparator() + "Try --help.");
    }
  }

  private int make(Arguments told) {
    try {
      if (!isFree(told.folder())) {
        return fail(ExitCode.USAGE, told.folder() + " is not an empty folder: it is left alone.");
      }
      Document document = ApiReader.open(told.document());
      Naming naming = naming(told, document);
      Project.of(document, naming).write(told.folder());
      tell(told.folder(), document.model(), naming);
      return ExitCode.OK;
    } catch (DocumentException e) {
      err.println(told.document() + " is refused:");
      e.findings().forEach(finding -> err.println("  " + finding));
      return ExitCode.USAGE;
    } catch (IllegalArgumentException e) {
      return fail(ExitCode.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return fail(ExitCode.SOFTWARE, told.folder() + " cannot be written: " + e);
    }
  }

  private static Naming naming(Arguments told, Document document) {
    return Naming.of(
        document.model().info().title(),
        String.valueOf(told.document().getFileName()),
        told.group(),
        told.name(),
        told.packageName());
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  private void tell(Path folder, ApiModel model, Naming naming) {
    List<Finding> lost = findings(model, Severity.NOT_REPRESENTED);
    if (!lost.isEmpty()) {
      out.println("The generated code does not express:");
      lost.forEach(finding -> out.println("  " + finding));
    }
    int untidy = findings(model, Severity.WARNING).size();
    if (untidy > 0) {
      out.println("Untidy, yet its meaning is clear: " + untidy + " places; the build names them.");
    }
    int paged = findings(model, Severity.INFERRED).size();
    if (paged > 0) {
      out.println("Inferred from names: " + paged + " operations page; the build says how.");
    }
    out.printf(
        "%s is there: the API %s of %d operations. Now:%n"
            + "  cd %s%n  mvn verify%n  java -jar server/target/%s-server.jar%n",
        folder, naming.name(), model.operations().size(), folder, naming.artifact());
  }

  private static List<Finding> findings(ApiModel model, Severity severity) {
    return model.findings().stream().filter(f -> f.severity() == severity).toList();
  }

  private int fail(int code, String message) {
    err.println(message);
    return code;
  }
}
