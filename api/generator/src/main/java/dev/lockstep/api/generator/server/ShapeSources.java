package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.model.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes what the values of every named type are checked against. */
final class ShapeSources {
  private final ServerContext context;

  ShapeSources(ServerContext context) {
    this.context = context;
  }

  record ShapesView(
      String packageName, String className, List<ShapeView> shapes, List<String> imports) {}

  record ShapeView(String constant, String name, String expression) {}

  void write() {
    List<NamedType> types = new ArrayList<>(context.generation().model().types().values());
    int size = ShapeExpressions.TYPES_PER_CLASS;
    for (int group = 0; group * size < types.size(); group++) {
      List<NamedType> part =
          types.subList(group * size, Math.min(types.size(), (group + 1) * size));
      write(context.shapes().className(group), part);
    }
  }

  private void write(String className, List<NamedType> types) {
    Imports imports = new Imports(context.resourcePackage(), Set.of());
    imports.use(ServerContext.runtime("validate.Shape"));
    imports.use(ServerContext.runtime("validate.Shapes"));
    List<ShapeView> shapes = types.stream().map(this::view).toList();
    ShapesView view = new ShapesView(context.resourcePackage(), className, shapes, imports.lines());
    context.write(context.resourcePackage(), className, "shapes", view);
  }

  private ShapeView view(NamedType type) {
    return new ShapeView(
        context.shapes().constant(type),
        Literals.string(type.name()),
        String.join("\n                  ", context.shapes().steps(type)));
  }
}
