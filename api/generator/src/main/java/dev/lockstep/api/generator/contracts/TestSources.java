package dev.lockstep.api.generator.contracts;

import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.client.ClientNames;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The two abstract test classes. */
record TestSources(Generation generation, ClientNames client, Cases cases) {
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");

  record ClientView(
      String packageName,
      String className,
      String callsClass,
      String client,
      String consumer,
      String provider,
      ClientUse use,
      List<String> imports) {}

  record ClientUse(String base, String calls, String contract, String auth, String builder) {}

  record ServerView(
      String packageName,
      String className,
      String statesClass,
      String consumer,
      String provider,
      ServerUse use,
      List<StateSources.StateView> states,
      List<Part<StateSources.StateView>> parts,
      List<String> imports) {}

  record ServerUse(
      String base,
      String contract,
      String input,
      String provider,
      String folder,
      String state,
      String map) {}

  void write() {
    writeClient();
    writeServer();
  }

  private void writeClient() {
    String className = api() + "ClientContract";
    Imports imports = new Imports(packageName(), Set.of(className, api() + "Calls"));
    ClientUse use =
        new ClientUse(
            imports.use("dev.lockstep.contracts.client.ClientContract"),
            imports.use("dev.lockstep.contracts.client.Calls"),
            imports.use("dev.lockstep.contracts.Contract"),
            imports.use("dev.lockstep.client.auth.Auth"),
            imports.use("dev.lockstep.client.ClientBuilder"));
    String root = imports.use(client.packageName() + "." + client.rootClass());
    imports.use("java.util.List");
    ClientView view =
        new ClientView(
            packageName(),
            className,
            api() + "Calls",
            root,
            consumer(),
            provider(),
            use,
            imports.lines());
    generation.output().java(packageName(), className, "contracts/client.mustache", view);
  }

  private void writeServer() {
    String className = api() + "ServerContract";
    Imports imports = new Imports(packageName(), Set.of(className, api() + "States"));
    ServerUse use =
        new ServerUse(
            imports.use("dev.lockstep.contracts.server.ServerContract"),
            imports.use("dev.lockstep.contracts.Contract"),
            imports.use(StateSources.INPUT),
            imports.use("au.com.dius.pact.provider.junitsupport.Provider"),
            imports.use("au.com.dius.pact.provider.junitsupport.loader.PactFolder"),
            cases.states().isEmpty()
                ? ""
                : imports.use("au.com.dius.pact.provider.junitsupport.State"),
            cases.states().isEmpty() ? "" : imports.use("java.util.Map"));
    List<StateSources.StateView> states = StateSources.views(cases);
    ServerView view =
        new ServerView(
            packageName(),
            className,
            api() + "States",
            consumer(),
            provider(),
            use,
            states,
            Part.of("States", states),
            imports.lines());
    generation.output().java(packageName(), className, "contracts/server.mustache", view);
  }

  private String packageName() {
    return generation.settings().basePackage();
  }

  private String api() {
    return generation.settings().apiName();
  }

  private String consumer() {
    return Literals.string(kebab() + "-client");
  }

  private String provider() {
    return Literals.string(kebab() + "-server");
  }

  private String kebab() {
    String words = api().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return OTHER.matcher(words).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
  }
}
