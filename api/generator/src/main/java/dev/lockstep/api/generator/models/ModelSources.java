package dev.lockstep.api.generator.models;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.models.UnionViews.UnionView;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one class for every named type of a document. */
public final class ModelSources {
  private final Generation generation;
  private final String modelPackage;
  private final Side side;
  private final ModelContext context;
  private final UnionViews unions;

  /** Into a package, for a side that holds all bytes in memory. */
  public ModelSources(Generation generation, String modelPackage, Side side) {
    this(generation, modelPackage, side, Set.of());
  }

  /**
   * Into a package, for a side.
   *
   * @param forms the names of the types whose bytes are files to be uploaded
   */
  public ModelSources(Generation generation, String modelPackage, Side side, Set<String> forms) {
    this.generation = generation;
    this.modelPackage = modelPackage;
    this.side = side;
    this.context = ModelContext.of(generation.model(), modelPackage, side, forms);
    this.unions = new UnionViews(context);
  }

  /** Writes them all, and gives the binary names of the classes that Jackson makes or reads. */
  public List<String> write() {
    List<String> reflected = new ArrayList<>();
    for (NamedType type : generation.model().types().values()) {
      String name = modelPackage + "." + context.types().className(type);
      Stream.concat(Stream.of(""), write(type).map("$"::concat))
          .map(name::concat)
          .forEach(reflected::add);
    }
    return reflected;
  }

  /** Writes one, and gives the names of those classes that are nested in it. */
  private Stream<String> write(NamedType type) {
    if (type instanceof ObjectType object) {
      write(type, "models/object.mustache", new ObjectViews(context.inside(object)).of(object));
      return Stream.of("Builder");
    }
    if (type instanceof UnionType union) {
      UnionView view = unions.of(union);
      write(type, "models/union.mustache", view);
      return view.nested();
    }
    String template = side == Side.CLIENT ? "models/openEnum.mustache" : "models/enum.mustache";
    write(type, template, new EnumViews(context).of((EnumType) type));
    return Stream.of();
  }

  private void write(NamedType type, String template, Object view) {
    generation.output().java(modelPackage, context.types().className(type), template, view);
  }
}
