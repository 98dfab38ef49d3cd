package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the root class. */
record RootSources(Generation generation, ClientNames names) {
  private static final String RUNTIME = "dev.lockstep.client.";

  record RootView(
      String packageName,
      String className,
      String doc,
      String name,
      String server,
      List<SchemeView> schemes,
      List<ClientTagView> tags,
      Names use,
      List<String> imports) {}

  record ClientTagView(String className, String accessor, String tag) {}

  record SchemeView(String name, String kind, String parameter, List<String> flows) {}

  record Names(String api, String apiClient, String calls, String clientBuilder, String scheme) {}

  void write() {
    ApiModel model = generation.model();
    Set<String> taken = new HashSet<>(names.classNames());
    taken.add("Async");
    Imports imports = new Imports(names.packageName(), taken);
    boolean schemes = !model.securitySchemes().isEmpty();
    Names use =
        new Names(
            imports.use(RUNTIME + "Api"),
            imports.use(RUNTIME + "ApiClient"),
            imports.use(RUNTIME + "call.Calls"),
            imports.use(RUNTIME + "ClientBuilder"),
            schemes ? imports.use(RUNTIME + "auth.Scheme") : "");
    RootView view =
        new RootView(
            names.packageName(),
            names.rootClass(),
            Javadoc.line(title(model.info())),
            Literals.string(generation.settings().apiName()),
            Literals.string(model.server().orElse("")),
            model.securitySchemes().values().stream().map(RootSources::scheme).toList(),
            names.tags().stream().map(RootSources::tag).toList(),
            use,
            imports.lines());
    generation.output().java(names.packageName(), names.rootClass(), "client/root.mustache", view);
  }

  private static String title(ApiModel.Info info) {
    return "The client of " + info.title() + " " + info.version() + ".";
  }

  private static ClientTagView tag(ClientTag tag) {
    String said = Javadoc.line(tag.tag());
    return new ClientTagView(tag.className(), tag.accessor(), said);
  }

  private static SchemeView scheme(SecurityScheme scheme) {
    return new SchemeView(
        Literals.string(scheme.name()),
        kind(scheme),
        Literals.string(scheme.parameter()),
        scheme.flows().stream().map(flow -> flow(scheme, flow)).toList());
  }

  private static String flow(SecurityScheme scheme, SecurityScheme.Flow flow) {
    List<String> parts = new ArrayList<>();
    parts.addAll(List.of(scheme.name(), flow.grant(), flow.tokenUrl(), flow.refreshUrl()));
    parts.addAll(flow.scopes());
    return Descriptors.strings(parts);
  }

  private static String kind(SecurityScheme scheme) {
    return switch (scheme.kind()) {
      case API_KEY -> "API_KEY_" + scheme.in().orElse(Parameter.In.HEADER);
      case BASIC -> "BASIC";
      case BEARER, OAUTH2, OPEN_ID_CONNECT -> "BEARER";
      case MUTUAL_TLS -> "MUTUAL_TLS";
      case HTTP_OTHER -> "HTTP";
    };
  }
}
