package dev.lockstep.api.generator.models;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.UnionType;

/** Writes one class for every named type of a document. */
public final class ModelSources {
  private final Generation generation;
  private final String modelPackage;
  private final Side side;
  private final ModelContext context;

  /** Into a package, for a side. */
  public ModelSources(Generation generation, String modelPackage, Side side) {
    this.generation = generation;
    this.modelPackage = modelPackage;
    this.side = side;
    this.context =
        new ModelContext(
            generation.model(),
            modelPackage,
            side,
            new JavaTypes(generation.model(), modelPackage));
  }

  /** Writes them all. */
  public void write() {
    generation.model().types().values().forEach(this::write);
  }

  private void write(NamedType type) {
    if (type instanceof ObjectType object) {
      write(type, "models/object.mustache", new ObjectViews(context).of(object));
    } else if (type instanceof EnumType values) {
      String template = side == Side.CLIENT ? "models/openEnum.mustache" : "models/enum.mustache";
      write(type, template, new EnumViews(context).of(values));
    } else if (type instanceof UnionType union) {
      write(type, "models/union.mustache", new UnionViews(context).of(union));
    }
  }

  private void write(NamedType type, String template, Object view) {
    generation.output().java(modelPackage, context.types().className(type), template, view);
  }
}
