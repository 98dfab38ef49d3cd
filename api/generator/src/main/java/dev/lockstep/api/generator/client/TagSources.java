package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.client.DescriptorViews.ClassView;
import dev.lockstep.api.generator.client.DescriptorViews.ConstantView;
import dev.lockstep.api.generator.client.MethodViews.MethodView;
import dev.lockstep.api.generator.client.MethodViews.PageView;
import dev.lockstep.api.generator.client.ParamsViews.ParamsView;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.xml.XmlExpressions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the class of a tag, with what its methods need nested in it. */
record TagSources(Generation generation, ClientNames names, XmlExpressions xml) {
  private static final String RUNTIME = "dev.lockstep.client.";

  record TagView(
      String packageName,
      String className,
      String tag,
      List<MethodView> methods,
      boolean hasPages,
      List<PageView> pages,
      boolean hasParams,
      List<ParamsView> params,
      List<ConstantView> constants,
      List<ClassView> more,
      Names use,
      List<String> imports) {}

  record Names(String apiResponse, String asyncCall, String calls, String future) {}

  void write(ClientTag tag) {
    generation
        .output()
        .java(names.packageName(), tag.className(), "client/tag.mustache", view(tag));
  }

  private TagView view(ClientTag tag) {
    Imports imports = imports(tag);
    Names use =
        new Names(
            imports.use(RUNTIME + "call.ApiResponse"),
            imports.use(RUNTIME + "call.AsyncCall"),
            imports.use(RUNTIME + "call.Calls"),
            imports.use("java.util.concurrent.CompletableFuture"));
    DescriptorViews descriptors = new DescriptorViews(generation.model(), imports, xml);
    tag.operations().forEach(descriptors::add);
    MethodViews methods = new MethodViews(imports, descriptors);
    ParamsViews params = new ParamsViews(imports);
    List<ParamsView> chosen =
        tag.operations().stream().filter(ClientOperation::hasParams).map(params::of).toList();
    List<PageView> pages =
        tag.operations().stream()
            .filter(o -> o.paging().isPresent() && !o.isPaged())
            .map(methods::inPages)
            .toList();
    return new TagView(
        names.packageName(),
        tag.className(),
        Javadoc.line(tag.tag()),
        tag.operations().stream().map(methods::of).toList(),
        !pages.isEmpty(),
        pages,
        !chosen.isEmpty(),
        chosen,
        descriptors.first(),
        descriptors.more(),
        use,
        imports.lines(names.modelPackage()));
  }

  private Imports imports(ClientTag tag) {
    Set<String> taken = new HashSet<>(names.classNames());
    taken.addAll(List.of("WithResponse", "Async", "InPages"));
    tag.operations().forEach(operation -> taken.add(operation.paramsClass()));
    taken.addAll(DescriptorViews.classNames(tag.operations().size()));
    return new Imports(names.packageName(), taken);
  }
}
